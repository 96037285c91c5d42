import { SubmissionId } from "../shared/submission.ts";
import { text } from "../shared/text.ts";
import { event } from "./event.ts";

/** A submission was given back to be corrected. */
export const submissionSentBack = event({
  type: "submission.sentBack.v1",
  detail: SubmissionId.extend({ reason: text(1000) }),
  example: { project: "bih-2019", period: "2020-H1", place: "BA", reason: "The June training is missing" },
});
