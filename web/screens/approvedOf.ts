import type { Grant } from "../../shared/grants.ts";
import type { Period } from "../../shared/periods.ts";
import type { Project } from "../../shared/projects.ts";
import type { Submission } from "../../shared/submission.ts";
import { daysOf } from "../calendar/daysOf.ts";
import { periodsBetween } from "../calendar/periodsBetween.ts";

/** Of the submissions that a grant's report for a period is made of: how many are expected, and how many approved. */
export function approvedOf(project: Project, grant: Grant, period: Period, submissions: readonly Submission[]) {
  const { from, to } = daysOf(period);
  const recorded = periodsBetween(project.startsOn, project.endsOn, project.frequency).filter(
    (inner) => daysOf(inner).from >= from && daysOf(inner).to <= to,
  );
  const approved = submissions.filter(
    ({ state, place, period }) => state === "approved" && grant.places.includes(place) && recorded.includes(period),
  );
  return { approved: approved.length, expected: recorded.length * grant.places.length };
}
