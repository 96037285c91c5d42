import { Activity } from "../shared/activities/activity.ts";
import { SubmissionId } from "../shared/submission.ts";
import { Id, text } from "../shared/text.ts";
import { event } from "./event.ts";

/** An activity was taken out of a submission; what it said stays here. */
export const activityRemoved = event({
  type: "activity.removed.v1",
  detail: SubmissionId.extend({ activity: Id, why: text(300).optional(), was: Activity }),
  example: {
    project: "bih-2019",
    period: "2020-H1",
    place: "BA",
    activity: "t-1",
    was: {
      kind: "training",
      title: "Training",
      pillar: "protection",
      grants: ["usaid"],
      qualifier: "exactly",
      illustrative: false,
    },
  },
});
