import type { Indicator } from "../indicators.ts";
import { targetAt } from "../indicators.ts";
import { days, type Period, timeUsed } from "../periods.ts";
import type { Place } from "../places.ts";
import { isCounted, type Quantity, sum } from "../quantity.ts";
import type { Counting, Span } from "./counting.ts";
import type { Protection } from "./protect.ts";
import type { Result } from "./report.ts";

/** On track: at least this part of what the time used would have one expect. */
export const tolerance = 0.9;

const baselineOf = ({ baseline }: Indicator): Result["baseline"] =>
  baseline.value === null
    ? null
    : {
        quantity: { value: baseline.value, qualifier: baseline.qualifier, illustrative: false },
        since: baseline.since,
      };

/** How far the cumulative number is on the way from baseline to target, and how it stands given the time used. */
function standing(cumulative: Quantity, baseline: number, target: number, expected: number) {
  if (!isCounted(cumulative)) {
    const status = cumulative.nothing === "suppressed" ? ("withheld" as const) : ("notReported" as const);
    return { achieved: null, status };
  }
  const achieved = target > baseline ? (cumulative.value - baseline) / (target - baseline) : 1;
  if (achieved >= 1) return { achieved, status: "achieved" as const };
  return { achieved, status: achieved >= tolerance * expected ? ("onTrack" as const) : ("behind" as const) };
}

/** One indicator's result for the places of a grant. `startsOn` is the project's first day (ISO 8601). */
export function result(
  indicator: Indicator,
  {
    counting,
    protection,
    places,
    span,
    period,
    startsOn,
  }: {
    counting: Counting;
    protection: Protection;
    places: readonly Place[];
    span: Span;
    period: Period;
    startsOn: string;
  },
): Result {
  const to = days(period).to;
  const toDate = protection.total(indicator, counting.ofPlaces(indicator, places, span.toDate));
  const baseline = baselineOf(indicator);
  const isWithheld = "nothing" in toDate && toDate.nothing !== "notReported";
  const cumulative = baseline === null || isWithheld ? toDate : sum([baseline.quantity, toDate]);
  const target = targetAt(indicator.targets, to) ?? null;
  const expected = target === null ? null : timeUsed(startsOn, target.by, to);
  const from = baseline !== null && isCounted(baseline.quantity) ? baseline.quantity.value : 0;
  const { achieved, status } =
    target === null || expected === null
      ? { achieved: null, status: "noTarget" as const }
      : standing(cumulative, from, target.value, expected);
  return {
    indicator: indicator.id,
    thisPeriod: protection.total(indicator, counting.ofPlaces(indicator, places, span.thisPeriod)),
    toDate,
    baseline,
    cumulative,
    target,
    achieved,
    expected,
    status,
    places: places.map((place) => ({
      place,
      thisPeriod: protection.part(indicator, counting.ofPlace(indicator, place, span.thisPeriod)),
      toDate: protection.part(indicator, counting.ofPlace(indicator, place, span.toDate)),
    })),
  };
}
