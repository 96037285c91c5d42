import * as z from "zod";
import { ReportId } from "../shared/report/report.ts";
import { event } from "./event.ts";

/** A report was released to its donor and never changes again. */
export const reportReleased = event({
  type: "report.released.v1",
  detail: ReportId.extend({ hash: z.string() }),
  example: {
    donor: "usaid",
    project: "bih-2019",
    grant: "usaid",
    period: "2020-H1",
    revision: 1,
    hash: "0".repeat(64),
  },
});
