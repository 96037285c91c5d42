import type { RecordedActivity } from "../../../shared/activities/activity.ts";
import { recordable } from "../../../shared/amendments.ts";
import { days } from "../../../shared/calendar/calendar.ts";
import { around, type UnderReview } from "../../../shared/findings/underReview.ts";
import type { Submission } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/** All that findings are made of: a submission's activities, the project's grants, and what was approved before. */
export async function underReview(
  submission: Submission,
  activities: readonly RecordedActivity[],
  { portfolio, figures }: Stores,
): Promise<UnderReview> {
  const [originals, amendments, counts] = await Promise.all([
    portfolio.grants(submission.project),
    portfolio.amendments(submission.project),
    figures.ofProject(submission.project),
  ]);
  const { place, period, nothingToReport } = submission;
  const grants = originals.map((grant) => recordable(grant, amendments, days(period)));
  return { place, period, nothingToReport, grants, activities, ...around(counts, submission) };
}
