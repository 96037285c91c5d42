import * as z from "zod";
import type { Difference } from "../api/change.ts";
import { PerUsd, type Rate } from "./rates.ts";

/** The rates of one calendar year: by currency, by date. */
export const YearOfRates = z.record(z.string(), z.record(z.string(), PerUsd));
export type YearOfRates = z.infer<typeof YearOfRates>;
type Years = ReadonlyMap<string, YearOfRates>;

export const yearOf = ({ date }: { date: string }): string => date.slice(0, 4);

/** What an import makes of what is there: nothing is taken away, a rate that says something else is changed. */
export interface Merged {
  /** The years that say something new, in full. */
  readonly years: Years;
  readonly added: number;
  readonly unchanged: number;
  readonly changed: readonly Difference[];
}

export function mergeRates(current: Years, rates: readonly Rate[]): Merged {
  const years = new Map<string, YearOfRates>();
  const changed: Difference[] = [];
  let [added, unchanged] = [0, 0];
  for (const rate of rates) {
    const { currency, date, perUsd } = rate;
    const year = yearOf(rate);
    const before = current.get(year)?.[currency]?.[date];
    if (before === perUsd) {
      unchanged++;
      continue;
    }
    if (before === undefined) added++;
    else changed.push({ path: `${currency} ${date}`, from: before, to: perUsd });
    const next = years.get(year) ?? structuredClone(current.get(year) ?? {});
    years.set(year, { ...next, [currency]: { ...next[currency], [date]: perUsd } });
  }
  return { years, added, unchanged, changed };
}

const inOrder = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The rates as a list, in the order of currencies and dates; the table keeps no order in an item. */
export const listRates = (year: YearOfRates): Rate[] =>
  inOrder(year).flatMap(([currency, dates]) => inOrder(dates).map(([date, perUsd]) => ({ currency, date, perUsd })));
