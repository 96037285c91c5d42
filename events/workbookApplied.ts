import * as z from "zod";
import { SubmissionId } from "../shared/submission.ts";
import { event } from "./event.ts";

const Count = z.int().nonnegative();

/**
 * A workbook was applied to a submission: how many activities it added, changed and removed. From what to what, value by value,
 * is answered by `getAppliedWorkbook` with the number of this change: 5,000 activities do not fit into an event.
 */
export const workbookApplied = event({
  type: "workbook.applied.v1",
  detail: SubmissionId.extend({ added: Count, changed: Count, removed: Count }),
  example: { project: "bih-2019", period: "2020-H1", place: "BA", added: 12, changed: 1, removed: 0 },
});
