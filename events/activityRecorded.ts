import * as z from "zod";
import { Difference } from "../shared/api/change.ts";
import { SubmissionId } from "../shared/submission.ts";
import { Id, text } from "../shared/text.ts";
import { event } from "./event.ts";

/** An activity was recorded or changed: from what to what, value by value. */
export const activityRecorded = event({
  type: "activity.recorded.v1",
  detail: SubmissionId.extend({ activity: Id, why: text(300).optional(), differences: z.array(Difference) }),
  example: {
    project: "bih-2019",
    period: "2020-H1",
    place: "BA",
    activity: "t-1",
    differences: [{ path: "title", to: "Training" }],
  },
});
