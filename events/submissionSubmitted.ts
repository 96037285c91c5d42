import { SubmissionId } from "../shared/submission.ts";
import { event } from "./event.ts";

/** A place handed its activities in. */
export const submissionSubmitted = event({
  type: "submission.submitted.v1",
  detail: SubmissionId,
  example: { project: "bih-2019", period: "2020-H1", place: "BA" },
});
