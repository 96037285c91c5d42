import * as z from "zod";
import { Difference } from "../shared/api/change.ts";
import { ReportId } from "../shared/report/report.ts";
import { event } from "./event.ts";

/** Headquarters told something in words for a report, or changed it; a draft of it is drafted anew. */
export const reportNarrated = event({
  type: "report.narrated.v1",
  detail: ReportId.pick({ project: true, grant: true, period: true }).extend({ differences: z.array(Difference) }),
  example: {
    project: "bih-2019",
    grant: "usaid-2019",
    period: "2020-H1",
    differences: [{ path: "answers.next-steps", to: "Trainings of Romani activists begin" }],
  },
});
