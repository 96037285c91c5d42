import { measureOf } from "../activities/measures.ts";
import { days, within } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import { creditedTo } from "../credit/credit.ts";
import type { Shared, SharedCounts } from "../credit/shareOut.ts";
import { combine } from "../figures/combine.ts";
import { type Figure, total } from "../figures/figures.ts";
import { latestOfEach } from "../figures/followed.ts";
import type { Quantity } from "../figures/quantity.ts";
import { ratio, type Terms, together } from "../figures/ratio.ts";
import { isCounted, notApplicable, notReported, sum } from "../figures/sum.ts";
import type { Grant } from "../grants.ts";
import { type Indicator, select } from "../indicators.ts";
import type { Place } from "../places/places.ts";
import { grown } from "../readings/grown.ts";

/** What to count: a measure, of certain categories only or of all. */
export type Wanted = Pick<Indicator, "measure" | "where"> &
  Partial<Pick<Indicator, "overTime" | "overPlaces" | "unit">>;

/** What one recorded period adds to a number, whoever paid, and what of it is credited. */
interface Part {
  readonly period: Period;
  readonly done: readonly Shared[];
  readonly credited: readonly Figure[];
}

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
  counts: readonly SharedCounts[],
  isExpected: (place: Place, period: Period) => boolean = () => true,
) {
  const ofEach = Map.groupBy(counts, ({ place }) => place);
  const credited = new Map(
    counts.map(({ place, period, figures }) => [`${place} ${period}`, creditedTo(grant, figures)] as const),
  );
  const figures = (place: Place, period: Period): Figure[] | undefined => credited.get(`${place} ${period}`);

  /** The periods of a place that count: those that are expected, and those that were reported anyway. */
  const expectedOf = (place: Place, periods: readonly Period[]): Period[] =>
    periods.filter((period) => figures(place, period) !== undefined || isExpected(place, period));

  /** Everything that was counted of a measure in a place, by period in order of time; asked for again and again, so kept. */
  const recorded = new Map<string, SharedCounts[]>();
  const recordedOf = (measure: string, place: Place): SharedCounts[] => {
    const key = `${place} ${measure}`;
    const known = recorded.get(key);
    if (known !== undefined) return known;
    const own = (ofEach.get(place) ?? [])
      .map((one) => ({ ...one, figures: one.figures.filter((figure) => figure.measure === measure) }))
      .sort((a, b) => (a.period < b.period ? -1 : 1));
    recorded.set(key, own);
    return own;
  };

  /** What was counted of a measure in some periods, whoever paid, by period in order of time. */
  const inEach = (measure: string, place: Place, periods: readonly Period[]): SharedCounts[] =>
    grown(recordedOf(measure, place), periods);

  /**
   * The figures that make up a measure over periods, whoever paid: all, with what running totals grew by; of what is followed
   * over periods, each thing where it stands last.
   */
  const done = (measure: string, place: Place, periods: readonly Period[]): Shared[] => {
    const inOrder = inEach(measure, place, periods).map((one) => one.figures);
    return measureOf(measure).overTime === "latestOfEach" ? latestOfEach(inOrder) : inOrder.flat();
  };

  /** Of these, what is credited to the grant. */
  const over = (measure: string, place: Place, periods: readonly Period[]): Figure[] =>
    creditedTo(grant, done(measure, place, periods));

  /** Of each period what it adds: of what is followed, what is mentioned in it last. In all it is what `done` and `over` say. */
  const parts = (measure: string, place: Place, periods: readonly Period[]): Part[] => {
    const each = inEach(measure, place, periods);
    const isFollowed = measureOf(measure).overTime === "latestOfEach";
    const last = new Map(each.flatMap(({ period, figures }) => figures.map(({ item }) => [item, period] as const)));
    const all = done(measure, place, periods);
    return each.map(({ period, figures }) => {
      const own = isFollowed
        ? [
            ...figures.filter(({ item }) => item === undefined),
            ...all.filter(({ item }) => item !== undefined && last.get(item) === period),
          ]
        : figures;
      return { period, done: own, credited: creditedTo(grant, own) };
    });
  };

  /** One number a period; not reported for a period without an approved submission. */
  const perPeriod = (wanted: Wanted, place: Place, periods: readonly Period[]): Quantity[] => {
    const own = new Map(inEach(wanted.measure, place, periods).map((one) => [one.period, one.figures]));
    return periods.map((period) => {
      const counted = own.get(period);
      return counted === undefined ? notReported : total(select(creditedTo(grant, counted), wanted));
    });
  };

  /**
   * What a share is made of in a place: everything over the periods, or what the last one says that has a share. It is a fact about those who
   * were asked and not divided among donors: whatever the grant paid for counts in full, also where counts are credited by share.
   */
  const terms = (wanted: Wanted, place: Place, asked: readonly Period[]): Terms => {
    const periods = expectedOf(place, asked);
    const whole = measureOf(wanted.measure).partOf ?? wanted.measure;
    const own = { id: grant.id, creditRule: grant.creditRule === "byShare" ? ("inFull" as const) : grant.creditRule };
    const of = (measure: string, of: readonly Period[]): Figure[] =>
      inEach(measure, place, of).flatMap((one) => select(creditedTo(own, one.figures), { ...wanted, measure }));
    const over = (some: readonly Period[]): Terms => ({
      parts: of(wanted.measure, some),
      wholes: of(whole, some),
      isComplete: some.length > 0 && some.every((period) => figures(place, period) !== undefined),
    });
    const last = wanted.overTime === "latest" && periods.findLast((period) => isCounted(ratio(over([period]))));
    return over(last ? [last] : periods);
  };

  const ofPlace = (wanted: Wanted, place: Place, asked: readonly Period[]): Quantity => {
    if (wanted.unit === "share") return ratio(terms(wanted, place, asked));
    const periods = expectedOf(place, asked);
    if (periods.length === 0) return notReported;
    const rule = wanted.overTime ?? measureOf(wanted.measure).overTime;
    if (rule === "never" && periods.length > 1) return notApplicable;
    if (rule === "latestOfEach") {
      const missing = periods.filter((period) => figures(place, period) === undefined).map(() => notReported);
      return sum([total(select(over(wanted.measure, place, periods), wanted)), ...missing]);
    }
    return combine.overTime[rule === "never" ? "sum" : rule](perPeriod(wanted, place, periods));
  };

  const ofPlaces = (wanted: Wanted, places: readonly Place[], periods: readonly Period[]): Quantity => {
    const expected = places.filter((place) => periods.length === 0 || expectedOf(place, periods).length > 0);
    if (expected.length < places.length && expected.length === 0) return notReported;
    if (wanted.unit === "share") return ratio(together(expected.map((place) => terms(wanted, place, periods))));
    return combine.overPlaces[wanted.overPlaces ?? "sum"](expected.map((place) => ofPlace(wanted, place, periods)));
  };

  const credit = (of: readonly Shared[]): Shared[] => creditedTo(grant, of);

  return { figures, expectedOf, credit, inEach, done, over, parts, ofPlace, ofPlaces };
}
export type Counting = ReturnType<typeof counting>;
