import { mustBeOpen } from "../../../shared/calendar/recordingPeriod.ts";
import type { SubmissionId } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { ReadSubmission } from "../../store/submissions.ts";
import { submissionOf } from "./submissionOf.ts";

/** A submission that may be changed: throws a Conflict when its period is closed for the place. */
export async function openSubmissionOf(id: SubmissionId, stores: Stores): Promise<ReadSubmission> {
  const [current, period] = await Promise.all([
    submissionOf(id, stores),
    stores.portfolio.period(id.project, id.period),
  ]);
  mustBeOpen(period?.data, id.place);
  return current;
}
