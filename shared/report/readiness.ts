import { type Amendment, asOf, earmarked } from "../amendments.ts";
import { days, within } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import { reportPeriods } from "../calendar/reportPeriods.ts";
import type { Grant } from "../grants.ts";
import type { Place } from "../places/places.ts";
import { type Project, recordingPeriods } from "../projects.ts";
import type { SubmissionId } from "../submission.ts";

/** A grant as first agreed, with the amendments that count. */
export interface Amended {
  readonly grant: Grant;
  readonly amendments: readonly Amendment[];
}

/** Whether a place's work in a recorded period is part of what a grant pays for. */
export const isExpected = ({ grant, amendments }: Amended, place: Place, period: Period): boolean =>
  earmarked(grant, amendments, days(period)).includes(place);

/** The submissions that a report is made of and that are not approved yet. */
export function missing(
  project: Project,
  amended: Amended,
  period: Period,
  approved: readonly SubmissionId[],
): SubmissionId[] {
  const needed = recordingPeriods(project)
    .filter((own) => within(own, period))
    .flatMap((own) =>
      project.places
        .filter((place) => isExpected(amended, place, own))
        .map((place) => ({ project: project.id, period: own, place })),
    );
  return needed.filter((id) => !approved.some((has) => has.period === id.period && has.place === id.place));
}

/** The reports of a grant, as it stands on a day, that a submission is part of: that of its period, and perhaps the final one. */
export const reportsWith = (amended: Amended, { period, place }: SubmissionId, today: string): Period[] =>
  isExpected(amended, place, period)
    ? reportPeriods(asOf(amended.grant, amended.amendments, today)).filter((own) => within(period, own))
    : [];
