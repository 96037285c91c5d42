import { measureOf } from "../activities/measures.ts";
import { creditedTo } from "../credit.ts";
import { type Figure, total } from "../figures.ts";
import type { Grant } from "../grants.ts";
import { type Indicator, select } from "../indicators.ts";
import { days, type Period, within } from "../periods.ts";
import type { Place } from "../places.ts";
import { highest, isCounted, notReported, type Quantity, sum } from "../quantity.ts";
import type { Counts } from "../totals.ts";

/** What to count: a measure, of certain categories only or of all. */
export type Wanted = Pick<Indicator, "measure" | "where"> & { readonly overPlaces?: Indicator["overPlaces"] };

/** Which recorded periods a number is made of. */
export interface Span {
  readonly thisPeriod: readonly Period[];
  readonly toDate: readonly Period[];
}

/** The recorded periods of a report, from those of the project: the reported ones, and all since the grant began. */
export const span = (recorded: readonly Period[], grant: Grant, period: Period): Span => ({
  thisPeriod: recorded.filter((own) => within(own, period)),
  toDate: recorded.filter((own) => days(own).to >= grant.startsOn && days(own).to <= days(period).to),
});

/**
 * Counts what is credited to one grant. A place and period without an approved submission is "not reported", which makes
 * what it is part of "at least" the rest. What nobody expects (a country before it was added to the grant, or after it was dropped)
 * is not missing: where nothing was reported it is left out.
 */
export function counting(
  grant: Grant,
  counts: readonly Counts[],
  isExpected: (place: Place, period: Period) => boolean = () => true,
) {
  const credited = new Map(
    counts.map(({ place, period, figures }) => [`${place} ${period}`, creditedTo(grant, figures)] as const),
  );
  const figures = (place: Place, period: Period): Figure[] | undefined => credited.get(`${place} ${period}`);

  /** The periods of a place that count: those that are expected, and those that were reported anyway. */
  const expectedOf = (place: Place, periods: readonly Period[]): Period[] =>
    periods.filter((period) => figures(place, period) !== undefined || isExpected(place, period));

  /** One number a period; null for a period without an approved submission. */
  const perPeriod = (wanted: Wanted, place: Place, periods: readonly Period[]): Quantity[] =>
    periods.map((period) => {
      const own = figures(place, period);
      return own === undefined ? notReported : total(select(own, wanted));
    });

  const ofPlace = (wanted: Wanted, place: Place, periods: readonly Period[]): Quantity => {
    const all = perPeriod(wanted, place, expectedOf(place, periods));
    if (all.length === 0) return notReported;
    const rule = measureOf(wanted.measure).overTime;
    if (rule === "latest") return all.findLast(isCounted) ?? notReported;
    return rule === "never" && all.length > 1 ? { nothing: "notApplicable" } : sum(all);
  };

  const ofPlaces = (wanted: Wanted, places: readonly Place[], periods: readonly Period[]): Quantity => {
    const counted = places.filter((place) => periods.length === 0 || expectedOf(place, periods).length > 0);
    const all = counted.map((place) => ofPlace(wanted, place, periods));
    const never = all.find((quantity) => "nothing" in quantity && quantity.nothing === "notApplicable");
    return never ?? (wanted.overPlaces === "highest" ? highest(all) : sum(all));
  };

  return { figures, expectedOf, ofPlace, ofPlaces };
}
export type Counting = ReturnType<typeof counting>;
