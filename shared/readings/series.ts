import { addDays, days } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import { type Figure, quantityOf } from "../figures/figures.ts";
import type { Quantity } from "../figures/quantity.ts";
import { sum } from "../figures/sum.ts";
import type { Place } from "../places/places.ts";

/** What was counted in one period. */
export interface InPeriod {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

export interface InPlace extends InPeriod {
  readonly place: Place;
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
export const isRead = (figure: Figure): figure is Read => figure.reading !== undefined;

export const hasReadings = ({ figures }: InPeriod): boolean => figures.some(isRead);

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

/** What a running total grew by, by cell; as a whole where its cells cannot be compared, because one fell or is not there any more. */
export function growth(before: Point, last: Point): { in: Figure["in"]; value: number }[] {
  const [less, cells] = [cellsOf(before), cellsOf(last)];
  const parts = [...cells].map(([cell, own]) => ({ in: own.in, value: own.value - (less.get(cell)?.value ?? 0) }));
  if (parts.every(({ value }) => value >= 0) && [...less.keys()].every((cell) => cells.has(cell))) return parts;
  const whole = (point: Map<string, { value: number }>) =>
    [...point.values()].reduce((all, { value }) => all + value, 0);
  return [{ in: {}, value: whole(cells) - whole(less) }];
}
