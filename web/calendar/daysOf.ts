import type { Period } from "../../shared/periods.ts";

const monthsIn: Readonly<Record<string, number>> = { "": 12, H: 6, Q: 3 };

/** First and last day of a period, both included (ISO 8601 dates). */
export function daysOf(period: Period): { from: string; to: string } {
  const [, year, kind = "", n = "1"] = /^(\d{4})-?([HQ]?)(\d*)$/.exec(period) ?? [];
  const months = period.length === 4 ? 12 : kind === "" ? 1 : (monthsIn[kind] ?? 1);
  const last = Number(n === "" ? 1 : n) * months;
  const iso = (month: number, day: number) => new Date(Date.UTC(Number(year), month, day)).toISOString().slice(0, 10);
  return { from: iso(last - months, 1), to: iso(last, 0) };
}
