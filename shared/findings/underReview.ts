import type { Activity } from "../activities/activity.ts";
import { days } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import type { Figure } from "../figures/figures.ts";
import type { Grant } from "../grants.ts";
import type { Place } from "../places/places.ts";
import type { SubmissionId } from "../submission.ts";
import type { Doubt } from "./finding.ts";

/** An activity with the id under which it stands in its submission. */
export interface Identified {
  readonly id: string;
  readonly activity: Activity;
}

/** What was counted in another approved submission of the same place. */
export interface Approved {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** All that rules look at. */
export interface UnderReview {
  readonly place: Place;
  readonly period: Period;
  /** Every grant of the project. */
  readonly grants: readonly Grant[];
  readonly activities: readonly Identified[];
  /** The place says that there is nothing to report: zero everywhere. Without it, no activities means that nobody has recorded any yet. */
  readonly nothingToReport: boolean;
  /** What was approved for the place in this project before the period, oldest first. */
  readonly earlier: readonly Approved[];
  /** What was approved for periods after it. */
  readonly later: readonly Approved[];
}

/** One thing to look for, in a submission as a whole. */
export type Rule = (review: UnderReview) => readonly Doubt[];

/** One thing to look for, in each activity; paths are the activity's own. */
export type ActivityRule = (activity: Activity, review: UnderReview) => readonly Doubt[];

/** Of all that was counted in a project: the periods of a place that ended before this one and those that begin after it, oldest first. */
export function around(
  counts: readonly (Approved & SubmissionId)[],
  { place, period }: SubmissionId,
): Pick<UnderReview, "earlier" | "later"> {
  const { from, to } = days(period);
  const own = counts
    .filter((one) => one.place === place)
    .sort((a, b) => (days(a.period).from < days(b.period).from ? -1 : 1));
  return {
    earlier: own.filter((one) => days(one.period).to < from),
    later: own.filter((one) => days(one.period).from > to),
  };
}
