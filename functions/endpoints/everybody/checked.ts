import type { Checked } from "../../../shared/api/everybody.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/** What a fingerprint stands for. Typed from paper: letters of either size and spaces mean the same; what is no fingerprint is that of no report. */
export async function checked(typed: string, { reports }: Stores): Promise<Checked> {
  const hash = typed.replace(/\s/g, "").toLowerCase();
  const found = /^[0-9a-f]{64}$/.test(hash) ? await reports.check(hash) : undefined;
  return found === undefined ? { released: false } : { released: true, ...found };
}
