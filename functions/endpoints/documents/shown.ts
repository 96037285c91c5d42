import type { ReleasedReport } from "../../../shared/report/report.ts";
import type { Released } from "../../../shared/report/sections/section.ts";

/** A release with the address at which anybody can check it, for every format that people read. */
export const shown = (released: ReleasedReport, origin: string): Released => ({
  ...released,
  checkAt: `${origin}/check/${released.hash}`,
});
