import { SubmissionId } from "../shared/submission.ts";
import { event } from "./event.ts";

/** A submission was approved and its figures count from now on. */
export const submissionApproved = event({
  type: "submission.approved.v1",
  detail: SubmissionId,
  example: { project: "bih-2019", period: "2020-H1", place: "BA" },
});
