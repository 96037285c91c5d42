import type { coordinators } from "../../../shared/api/coordinators.ts";
import { find } from "../../../shared/findings/find.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "./submissionOf.ts";
import { underReview } from "./underReview.ts";

/** Findings are computed from what stands now; the explanations are those that were given when it was submitted. */
export const getSubmission: Endpoint<typeof coordinators.getSubmission> = async ({ path }, stores) => {
  const { submission, n } = await submissionOf(path, stores);
  const [activities, comments] = await Promise.all([
    stores.submissions.activities(path),
    stores.submissions.comments(path),
  ]);
  const findings = find(await underReview(submission, activities, stores));
  return { version: n, submission, activities, findings, comments };
};
