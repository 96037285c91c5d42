import { addDays, days } from "./calendar.ts";
import { type Figure, quantityOf } from "./figures.ts";
import type { Period } from "./periods.ts";
import type { Qualifier, Quantity } from "./quantity.ts";
import { isCounted, sum } from "./sum.ts";

/** What was counted in one period. */
export interface InPeriod {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** A running total as it stood at the end of a day: on the day before it began to count, at nothing. */
export interface Point {
  readonly day: string;
  /** In whose submission it was read. */
  readonly period: Period | undefined;
  readonly figures: readonly Figure[];
}

/** One measure of one running total: where it began, and how it was read since, in order of time. */
export interface Series {
  readonly name: string;
  readonly measure: string;
  readonly points: readonly Point[];
}

type Read = Figure & { readonly reading: NonNullable<Figure["reading"]> };
const isRead = (figure: Figure): figure is Read => figure.reading !== undefined;

/** What a running total stood at, over all its cells. */
export const amountAt = ({ figures }: Point): Quantity => sum(figures.map(quantityOf));

const beginning = (since: string): Point => ({
  day: addDays(since.length === "2011-10-01".length ? since : days(since).from, -1),
  period: undefined,
  figures: [],
});

const dayOf = (period: Period, { reading }: Read): string =>
  reading.at === "start" ? addDays(days(period).from, -1) : days(period).to;

/** Every running total in what was counted for one place of one project. One that began anew at another date is another one. */
export function seriesIn(counted: readonly InPeriod[]): Series[] {
  const inOrder = [...counted].sort((a, b) => (a.period < b.period ? -1 : 1));
  const read = inOrder.flatMap(({ period, figures }) => figures.filter(isRead).map((figure) => ({ period, figure })));
  const key = ({ measure, reading: { series, since } }: Read): string => JSON.stringify([measure, series, since]);
  return [...Map.groupBy(read, ({ figure }) => key(figure)).values()].flatMap(([first, ...others]): Series[] => {
    if (first === undefined) return [];
    const { measure, reading } = first.figure;
    const byDay = Map.groupBy([first, ...others], ({ period, figure }) => dayOf(period, figure));
    const points = [...byDay].map(([day, own]): Point => {
      // What one period says of its end goes before what the next one says of its start.
      const period = own[0]?.period;
      return { day, period, figures: own.filter((one) => one.period === period).map(({ figure }) => figure) };
    });
    points.sort((a, b) => (a.day < b.day ? -1 : 1));
    return [{ name: reading.series, measure, points: [beginning(reading.since), ...points] }];
  });
}

const grantsOf = ({ figures }: Point): string[] => [...new Set(figures.flatMap(({ grants }) => grants))].sort();

/** A difference is as exact as what was read last, if what was read before is exact; otherwise it is about. */
const qualifierOf = (last: Qualifier, before: Qualifier): Qualifier => (before === "exactly" ? last : "about");

/** A point's figure without a number: nobody knows what was added. */
function unknown(point: Point): Figure[] {
  const [figure] = point.figures;
  if (figure === undefined) return [];
  const { reading: _reading, ...model } = figure;
  return [{ ...model, in: {}, grants: grantsOf(point), value: null }];
}

/** Numbers of a point by breakdown cell. */
function cellsOf({ figures }: Point): Map<string, { readonly in: Figure["in"]; readonly value: number }> {
  const key = (figure: Figure): string => JSON.stringify(Object.entries(figure.in).sort());
  const cells = Map.groupBy(figures, key);
  return new Map(
    [...cells].map(([cell, own]) => [
      cell,
      { in: own[0]?.in ?? {}, value: own.reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0) },
    ]),
  );
}

/**
 * What a running total grew by from one point to another: by cell, or as a whole where the cells cannot be compared, because
 * one fell or is not there any more. Not reported where the whole fell.
 */
export function growth(before: Point, last: Point): Figure[] {
  const [from, to] = [amountAt(before), amountAt(last)];
  const [model] = unknown(last);
  if (model === undefined || !isCounted(from) || !isCounted(to) || to.value < from.value) return unknown(last);
  const base = {
    ...model,
    qualifier: qualifierOf(to.qualifier, from.qualifier),
    illustrative: to.illustrative || from.illustrative,
  };
  const [less, cells] = [cellsOf(before), cellsOf(last)];
  const parts = [...cells].map(([cell, own]) => ({ in: own.in, value: own.value - (less.get(cell)?.value ?? 0) }));
  const isComparable = parts.every(({ value }) => value >= 0) && [...less.keys()].every((cell) => cells.has(cell));
  const grown = isComparable ? parts : [{ in: {}, value: to.value - from.value }];
  return grown.map((part) => ({ ...base, ...part }));
}

/** From the first day of a span of time to its last, and its last period of which anything is known. */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly last: Period;
}

/** What a running total adds in a span of time, with the period that tells each part. */
function added({ points }: Series, { from, to, last }: Span): InPeriod[] {
  const eve = addDays(from, -1);
  const inside = points.filter(({ day }) => day >= eve && day <= to);
  const isKnown = (point: Point): boolean => isCounted(amountAt(point));
  const known = inside.filter(isKnown);
  const [first] = known;
  const parts: (readonly [Point, Figure[]])[] = [];
  // What was added until the first reading inside was perhaps added before the first day.
  if (first?.period !== undefined && first.day !== eve) parts.push([first, unknown(first)]);
  let before = first;
  for (const [index, point] of known.entries()) {
    const next = known[index + 1];
    const goesOn = next !== undefined && grantsOf(next).join() === grantsOf(point).join();
    if (before === undefined || index === 0 || goesOn) continue;
    parts.push([point, growth(before, point)]);
    before = point;
  }
  const lastDay = known.at(-1)?.day ?? "";
  const unread = inside.filter((point) => point.day > lastDay).map((point) => [point, unknown(point)] as const);
  const told = [...parts, ...unread].map(([{ period = "" }, figures]) => ({ period, figures }));
  // And what was added after the last reading inside, until one that is outside: perhaps after the last day.
  const next = points.find((point) => point.day > to && isKnown(point));
  const goesOn = next !== undefined && (points[0]?.day ?? "") < to && lastDay < to && unread.length === 0;
  return goesOn ? [...told, { period: last, figures: unknown(next) }] : told;
}

/**
 * The figures of some periods, with what each running total grew by from the beginning of the first to the end of the last of
 * them in place of its readings. `counted` is all that was counted for the place and project, also before; the answer has one entry for each of the
 * periods that is in it. Growth that reaches over the first or the last day is not reported: how much of it lies inside nobody knows.
 */
export function grown(counted: readonly InPeriod[], periods: readonly Period[]): InPeriod[] {
  const asked = counted.filter(({ period }) => periods.includes(period)).sort((a, b) => (a.period < b.period ? -1 : 1));
  const series = seriesIn(counted);
  const [last] = asked.slice(-1);
  if (series.length === 0 || last === undefined) return asked;
  const spans = periods.map(days);
  const from = spans.map((span) => span.from).reduce((a, b) => (a < b ? a : b));
  const to = spans.map((span) => span.to).reduce((a, b) => (a > b ? a : b));
  const parts = series.flatMap((one) => added(one, { from, to, last: last.period }));
  return asked.map(({ period, figures }) => ({
    period,
    figures: [
      ...figures.filter((figure) => !isRead(figure)),
      ...parts.filter((part) => part.period === period).flatMap((part) => part.figures),
    ],
  }));
}
