import { days, periodsBetween } from "../../../shared/calendar/calendar.ts";
import type { Period } from "../../../shared/calendar/periods.ts";
import type { Grant } from "../../../shared/grants.ts";
import type { Project } from "../../../shared/projects.ts";
import type { Submission } from "../../../shared/submission.ts";

/** Of the submissions that a grant's report for a period is made of: how many are expected, and how many approved. */
export function approvedOf(project: Project, grant: Grant, period: Period, submissions: readonly Submission[]) {
  const { from, to } = days(period);
  const recorded = periodsBetween(project.startsOn, project.endsOn, project.frequency).filter(
    (inner) => days(inner).from >= from && days(inner).to <= to,
  );
  const approved = submissions.filter(
    ({ state, place, period }) => state === "approved" && grant.places.includes(place) && recorded.includes(period),
  );
  return { approved: approved.length, expected: recorded.length * grant.places.length };
}
