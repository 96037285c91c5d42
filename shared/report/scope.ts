import { type Amendment, asOf, earmarked, inAll } from "../amendments.ts";
import type { Period } from "../calendar/periods.ts";
import { dueOn } from "../calendar/reportPeriods.ts";
import type { Grant } from "../grants.ts";
import type { Place } from "../places/places.ts";
import { type Project, recordingPeriods } from "../projects.ts";
import { type Span, span } from "./counting.ts";
import { isExpected } from "./readiness.ts";

/** What a report is about: the grant as it stood on the day on which the report is due (it knows nothing of later), where and when. */
export interface Scope {
  readonly grant: Grant;
  readonly due: string;
  /** Of all the project's grants, by then. */
  readonly amendments: readonly Amendment[];
  readonly places: readonly Place[];
  readonly span: Span;
  readonly isExpected: (place: Place, period: Period) => boolean;
}

/** The scope of the report of a grant, as it was first agreed, for a period. */
export function scopeOf(project: Project, original: Grant, all: readonly Amendment[], period: Period): Scope {
  const due = dueOn(inAll(original, all), period);
  const amendments = all.filter(({ terms }) => terms.date <= due);
  const grant = asOf(original, amendments, due);
  const ever = earmarked(original, amendments, { from: grant.startsOn, to: due });
  return {
    grant,
    due,
    amendments,
    places: project.places.filter((place) => ever.includes(place)),
    span: span(recordingPeriods(project), grant, period),
    isExpected: (place, own) => isExpected({ grant: original, amendments }, place, own),
  };
}
