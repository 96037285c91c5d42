import { within } from "../calendar.ts";
import { type Grant, reportPeriods } from "../grants.ts";
import type { Period } from "../periods.ts";
import { type Project, recordingPeriods } from "../projects.ts";
import type { SubmissionId } from "../submission.ts";

/** The submissions that a report is made of and that are not approved yet. */
export function missing(
  project: Project,
  grant: Grant,
  period: Period,
  approved: readonly SubmissionId[],
): SubmissionId[] {
  const places = project.places.filter((place) => grant.places.includes(place));
  const needed = recordingPeriods(project)
    .filter((own) => within(own, period))
    .flatMap((own) => places.map((place) => ({ project: project.id, period: own, place })));
  return needed.filter((id) => !approved.some((has) => has.period === id.period && has.place === id.place));
}

/** The report of a grant that a submission is part of, if it is part of one. */
export const reportWith = (grant: Grant, { period, place }: SubmissionId): Period | undefined =>
  grant.places.includes(place) ? reportPeriods(grant).find((own) => within(period, own)) : undefined;
