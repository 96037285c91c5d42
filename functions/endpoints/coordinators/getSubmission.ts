import type { coordinators } from "../../../shared/api/coordinators.ts";
import { lastPeriod } from "../../../shared/figures/lastPeriod.ts";
import { sameAs } from "../../../shared/findings/explanation.ts";
import { find } from "../../../shared/findings/find.ts";
import { messagesIn } from "../../../shared/languages/findings/messagesIn.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "./submissionOf.ts";
import { underReview } from "./underReview.ts";

/** Findings are computed from what stands now; the explanations are those that were given when it was submitted. */
export const getSubmission: Endpoint<typeof coordinators.getSubmission> = async ({ path, query }, stores) => {
  const { submission, n } = await submissionOf(path, stores);
  const [activities, comments] = await Promise.all([
    stores.submissions.activities(path),
    stores.submissions.comments(path),
  ]);
  const review = await underReview(submission, activities, stores);
  const findings = find(review, messagesIn(query.language));
  // What was explained is kept in English: while it says the same, it is shown as the finding is.
  const explanations = find(review).flatMap((known, at) => {
    const one = submission.explanations.find((own) => sameAs(own)(known));
    return one?.message === known.message ? [{ ...one, message: findings[at]?.message ?? known.message }] : [];
  });
  const said = submission.explanations.map((one) => explanations.find(sameAs(one)) ?? one);
  return {
    version: n,
    submission: { ...submission, explanations: said },
    activities,
    findings,
    comments,
    lastPeriod: lastPeriod(review.earlier, path.place),
  };
};
