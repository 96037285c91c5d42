import * as z from "zod";
import { Difference } from "../shared/api/change.ts";
import { SubmissionId } from "../shared/submission.ts";
import { event } from "./event.ts";

/** A place told something in words about its period, or changed it: from what to what. */
export const submissionNarrated = event({
  type: "submission.narrated.v1",
  detail: SubmissionId.extend({ differences: z.array(Difference) }),
  example: {
    project: "bih-2019",
    period: "2020-H1",
    place: "BA",
    differences: [{ path: "answers.challenges", to: "Trainings moved online in spring" }],
  },
});
