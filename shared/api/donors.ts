import * as z from "zod";
import { ReportId } from "../report/report.ts";
import { Slug } from "../text.ts";
import { contract } from "./operation.ts";

/** What a donor may know before opening a report. */
const ReleasedSummary = z.strictObject({
  id: ReportId,
  project: z.string(),
  grant: z.string(),
  releasedAt: z.iso.datetime(),
  hash: z.string(),
});

/** What donors do: find the reports that were released to them. */
export const donors = contract({
  listReports: {
    route: "GET /donors/{donor}/reports",
    summary: "The reports released to a donor, every revision",
    may: { donor: "ownDonor", headquarters: "anything" },
    path: z.strictObject({ donor: Slug }),
    answer: z.strictObject({ reports: z.array(ReleasedSummary) }),
  },
});
