import { days } from "../../shared/calendar/calendar.ts";
import type { Period } from "../../shared/calendar/periods.ts";
import type { Place } from "../../shared/places/places.ts";
import type { State, Submission } from "../../shared/submission.ts";

/** How a submission stands: its state, or that nobody has begun it, because its period is not over (`later`) or although it is. */
export type Standing = State | "missing" | "later";

/** How one place's submission of one period stands on a day (ISO 8601). */
export function standing(
  { period, place }: { period: Period; place: Place },
  submissions: readonly Submission[],
  on: string,
): Standing {
  const begun = submissions.find((submission) => submission.period === period && submission.place === place);
  if (begun !== undefined) return begun.state;
  return days(period).to < on ? "missing" : "later";
}
