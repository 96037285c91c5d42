import * as z from "zod";
import { Explained } from "../shared/findings/explanation.ts";
import { SubmissionId } from "../shared/submission.ts";
import { event } from "./event.ts";

/** A place handed its activities in; what looked doubtful in them was explained. */
export const submissionSubmitted = event({
  type: "submission.submitted.v1",
  detail: SubmissionId.extend({ explanations: z.array(Explained) }),
  example: {
    project: "bih-2019",
    period: "2020-H1",
    place: "BA",
    explanations: [
      {
        path: "activities.line-1.calls",
        code: "noCalls",
        message: "the hotline operated and nobody called",
        text: "It opened on the last day of the period",
      },
    ],
  },
});
