import * as z from "zod";
import type { RecordedActivity } from "../activities/activity.ts";
import { creditedTo } from "../credit/credit.ts";
import { shareOut } from "../credit/shareOut.ts";
import { total } from "../figures/figures.ts";
import { Quantity } from "../figures/quantity.ts";
import type { Counts } from "../figures/totals.ts";
import { isTraced, traced } from "../figures/traced.ts";
import type { Grant } from "../grants.ts";
import { isStep, stepwise } from "../readings/stepwise.ts";
import type { SubmissionId } from "../submission.ts";
import { type Asked, askedOf } from "./composition.ts";

/** What one activity adds to a number of a report. */
export const Contribution = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  grants: z.array(z.string()),
  done: Quantity,
  credited: Quantity,
  /** It reports a running total: what is added is the growth since the reading before, not what was read. */
  reading: z.boolean(),
});
export type Contribution = z.infer<typeof Contribution>;

/**
 * What each activity of a submission adds to a number. Shares are dealt out activity by activity, from where they stood before the
 * submission, so that they add up to those of its figures.
 */
export function contributions(
  activities: readonly RecordedActivity[],
  submission: SubmissionId,
  counts: readonly Counts[],
  { grant, grants }: { grant: Grant; grants: readonly Grant[] },
  asked: Pick<Asked, "wanted" | "cell">,
): Contribution[] {
  const isIt = ({ place, period }: SubmissionId): boolean => place === submission.place && period === submission.period;
  const parts = traced(activities, submission.period);
  const byActivity = stepwise(counts).map((one) =>
    isIt(one)
      ? { ...one, figures: [...parts.filter(({ reading }) => reading === undefined), ...one.figures.filter(isStep)] }
      : one,
  );
  const shared = shareOut(byActivity, grants)
    .filter(isIt)
    .flatMap(({ figures }) => figures.filter(isTraced));
  const read = parts.filter(isTraced).filter(({ reading }) => reading !== undefined);
  return activities.flatMap(({ id, activity: { kind, title, grants: paid } }): Contribution[] => {
    const own = (figures: typeof read) =>
      askedOf(
        figures.filter(({ activity }) => activity === id),
        asked,
      );
    const [counted, readings] = [own(shared), own(read)];
    const base = { id, kind, title, grants: [...paid] };
    if (readings.length > 0)
      return [{ ...base, done: total(readings), credited: { nothing: "notApplicable" }, reading: true }];
    if (counted.length === 0) return [];
    return [{ ...base, done: total(counted), credited: total(creditedTo(grant, counted)), reading: false }];
  });
}
