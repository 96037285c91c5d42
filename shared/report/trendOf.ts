import { measureOf } from "../activities/measures.ts";
import { days, within } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import { reportPeriods } from "../calendar/reportPeriods.ts";
import type { Grant } from "../grants.ts";
import type { Indicator } from "../indicators.ts";
import type { Place } from "../places/places.ts";
import type { Counting } from "./counting.ts";
import type { Result } from "./report.ts";

type Points = NonNullable<Result["trend"]>;

/** How many reported periods a trend goes back. */
const mostPoints = 12;

/**
 * The periods that a trend is made of, each with the recorded ones in it: those of the reports before this one and its own, or, of a
 * final report over all of them, theirs.
 */
export function trendPeriods(grant: Grant, period: Period, recorded: readonly Period[]): Map<Period, Period[]> {
  const all = reportPeriods(grant);
  const parts = all.filter((own) => own !== period && within(own, period));
  const before = all.filter((own) => own === period || days(own).to < days(period).from);
  const shown = (parts.length > 0 ? parts : before).slice(-mostPoints);
  return new Map(shown.map((own) => [own, recorded.filter((part) => within(part, own))]));
}

/**
 * An indicator's number in each reported period. None of victims, whose numbers by period could tell what a total hides, and none that
 * must not be added up over the recorded periods of a report.
 */
export function trendOf(
  indicator: Indicator,
  {
    counting,
    places,
    periods,
  }: { counting: Counting; places: readonly Place[]; periods: ReadonlyMap<Period, Period[]> },
): Points | undefined {
  const { victims, overTime } = measureOf(indicator.measure);
  if (victims || (overTime === "never" && indicator.overTime === undefined) || periods.size < 2) return undefined;
  return [...periods].map(([period, recorded]) => ({
    period,
    quantity: counting.ofPlaces(indicator, places, recorded),
  }));
}
