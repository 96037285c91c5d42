import type { Period } from "../calendar/periods.ts";
import { sum } from "../figures/sum.ts";
import type { Indicator } from "../indicators.ts";
import type { Place } from "../places/places.ts";
import type { Counting, Span } from "./counting.ts";
import { isSum } from "./isSum.ts";
import type { Result } from "./report.ts";
import { shown, standing, targetFor } from "./standing.ts";
import { trendOf } from "./trendOf.ts";

const baselineOf = ({ baseline }: Indicator): Result["baseline"] =>
  baseline.value === null
    ? null
    : {
        quantity: { value: baseline.value, qualifier: baseline.qualifier, illustrative: false },
        since: baseline.since,
        asOf: baseline.asOf,
        source: baseline.source,
      };

/** One indicator's result for the places of a grant. `startsOn` is the project's first day (ISO 8601). */
export function result(
  indicator: Indicator,
  {
    counting,
    places,
    span,
    period,
    startsOn,
    trendOver = new Map(),
  }: {
    counting: Counting;
    places: readonly Place[];
    span: Span;
    period: Period;
    startsOn: string;
    trendOver?: ReadonlyMap<Period, Period[]>;
  },
): Result {
  const thisPeriod = counting.ofPlaces(indicator, places, span.thisPeriod);
  const toDate = counting.ofPlaces(indicator, places, span.toDate);
  const baseline = baselineOf(indicator);
  const isWithout = "nothing" in toDate && toDate.nothing !== "notReported";
  const cumulative = baseline === null || isWithout || !isSum(indicator) ? toDate : sum([baseline.quantity, toDate]);
  const aim = targetFor(indicator, period);
  const target = aim === undefined ? null : shown(aim, period);
  const trend = trendOf(indicator, { counting, places, periods: trendOver });
  const measured = indicator.counting === "perPeriod" ? thisPeriod : cumulative;
  return {
    indicator: indicator.id,
    ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
    thisPeriod,
    toDate,
    baseline,
    ...(indicator.baseline.value === null ? { noBaseline: indicator.baseline.reason } : {}),
    cumulative,
    target,
    ...standing(measured, indicator, indicator.baseline.value ?? undefined, target, { startsOn, period }),
    places: places.map((place) => {
      const own = targetFor(indicator, period, place);
      return {
        place,
        thisPeriod: counting.ofPlace(indicator, place, span.thisPeriod),
        toDate: counting.ofPlace(indicator, place, span.toDate),
        ...(own === undefined ? {} : { target: shown(own, period) }),
      };
    }),
    ...(trend === undefined ? {} : { trend }),
  };
}
