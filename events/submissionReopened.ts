import { ReopeningReason, SubmissionId } from "../shared/submission.ts";
import { text } from "../shared/text.ts";
import { event } from "./event.ts";

/** An approved submission was opened once more; its figures count until the correction is approved. */
export const submissionReopened = event({
  type: "submission.reopened.v1",
  detail: SubmissionId.extend({ reason: ReopeningReason, text: text(1000) }),
  example: {
    project: "bih-2019",
    period: "2020-H1",
    place: "BA",
    reason: "lateData",
    text: "A training of June was reported in August",
  },
});
