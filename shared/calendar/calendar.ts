import type { Frequency, Period } from "./periods.ts";

const monthsIn = { year: 12, halfYear: 6, quarter: 3, month: 1 } as const satisfies Record<Frequency, number>;

/** What a period of the calendar is one of; not for a range. */
export const frequencyOf = (period: Period): Frequency => {
  const part = period.slice(5);
  if (part === "") return "year";
  if (part.startsWith("H")) return "halfYear";
  return part.startsWith("Q") ? "quarter" : "month";
};

const pad = (n: number): string => String(n).padStart(2, "0");

/** The `n`th period of its kind in a year, counted from 1. */
const name = (year: number, frequency: Frequency, n: number): Period =>
  ({ year: `${year}`, halfYear: `${year}-H${n}`, quarter: `${year}-Q${n}`, month: `${year}-${pad(n)}` })[frequency];

/** The first and the last period of a range; of any other period, that period twice. */
export function rangeOf(period: Period): [Period, Period] {
  const [first = period, last = first] = period.split("--");
  return [first, last];
}

/** From one period to another, as one. */
export const range = (first: Period, last: Period): Period => `${first}--${last}`;

/** First and last day of a period, both included (ISO 8601 dates). */
export function days(period: Period): { from: string; to: string } {
  const [first, last] = rangeOf(period).map(daysOfOne) as [Days, Days];
  return { from: first.from, to: last.to };
}

type Days = { from: string; to: string };

function daysOfOne(period: Period): Days {
  const year = Number(period.slice(0, 4));
  const n = Number(period.slice(5).replace(/\D/, "")) || 1;
  const months = monthsIn[frequencyOf(period)];
  const last = new Date(Date.UTC(year, n * months, 0));
  return { from: `${year}-${pad((n - 1) * months + 1)}-01`, to: last.toISOString().slice(0, 10) };
}

/** Whether a recorded period lies wholly in a reported one: `2020-Q1` in `2020-H1`, and every period in itself. */
export function within(inner: Period, outer: Period): boolean {
  const [a, b] = [days(inner), days(outer)];
  return a.from >= b.from && a.to <= b.to;
}

/** Every period of a frequency that has a day between two dates, in order. */
export function periodsBetween(from: string, to: string, frequency: Frequency): Period[] {
  const periods: Period[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (let n = 1; n <= 12 / monthsIn[frequency]; n++) {
      const period = name(year, frequency, n);
      const { from: first, to: last } = days(period);
      if (last >= from && first <= to) periods.push(period);
    }
  }
  return periods;
}

/** Whether every period of `fine` lies wholly in one of `coarse`. */
export const divides = (fine: Frequency, coarse: Frequency): boolean => monthsIn[coarse] % monthsIn[fine] === 0;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** A date so many days later (ISO 8601). */
export const addDays = (date: string, count: number): string =>
  new Date((dayNumber(date) + count) * 86_400_000).toISOString().slice(0, 10);

/** The part of the days from one date to another (both included) that has passed at the end of `at`: 0 to 1. */
export function timeUsed(from: string, to: string, at: string): number {
  const share = (dayNumber(at) - dayNumber(from) + 1) / (dayNumber(to) - dayNumber(from) + 1);
  return Math.min(1, Math.max(0, share));
}
