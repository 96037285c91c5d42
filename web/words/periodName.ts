import { days } from "../../shared/calendar.ts";
import type { Period } from "../../shared/periods.ts";
import { texts } from "../languages/language.ts";

/** A period as a person says it: 2020, July 2020, January to June 2020. */
export function periodName(period: Period): string {
  if (period.length === 4) return period;
  const { locale, period: said } = texts();
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const { from, to } = days(period);
  const [first, last] = [month.format(new Date(from)), month.format(new Date(to))];
  return first === last ? said.month(first, period.slice(0, 4)) : said.months(first, last, period.slice(0, 4));
}
