import type { headquarters } from "../../../shared/api/headquarters.ts";
import { likelySame, sums } from "../../../shared/funding/fundingSums.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { fundingOf } from "./fundingOf.ts";

export const getFunding: Endpoint<typeof headquarters.getFunding> = async ({ path }, stores) => {
  const { data: funding } = await fundingOf(path.funding, stores);
  const { version, rows } = await stores.funding.rows(funding.id);
  return { version, funding, sums: sums(rows, funding.currency), likelySame: likelySame(rows), rows };
};
