import { addDays } from "../calendar/calendar.ts";
import { base, longestInForce, type Rate } from "./rates.ts";

/** Which rate counts for a day: the one in force on it, or the first of its calendar month. */
export type When = "valueDate" | "month";

/** The rate of a currency for a date, or undefined when the source has none. A USD is always worth one. */
export function rateAt(rates: readonly Rate[], currency: string, date: string, when: When): Rate | undefined {
  if (currency === base) return { currency, date, perUsd: "1" };
  const month = date.slice(0, 7);
  const isFirst = when === "month";
  const [from, to] = isFirst ? [`${month}-01`, `${month}-31`] : [addDays(date, -longestInForce), date];
  let found: Rate | undefined;
  for (const rate of rates) {
    if (rate.currency !== currency || rate.date < from || rate.date > to) continue;
    if (found === undefined || (isFirst ? rate.date < found.date : rate.date > found.date)) found = rate;
  }
  return found;
}
