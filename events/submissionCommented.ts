import { Comment } from "../shared/comments.ts";
import { SubmissionId } from "../shared/submission.ts";
import { event } from "./event.ts";

/** Somebody said something about a submission, an activity in it or a field. */
export const submissionCommented = event({
  type: "submission.commented.v1",
  detail: SubmissionId.extend({ comment: Comment.omit({ by: true, at: true }) }),
  example: {
    project: "bih-2019",
    period: "2020-H1",
    place: "BA",
    comment: { id: "c-1", activity: "training-3", field: "participants.0.count", text: "Are the men missing?" },
  },
});
