import { days } from "../../shared/calendar/calendar.ts";
import type { Period } from "../../shared/calendar/periods.ts";
import { texts } from "../languages/language.ts";

/** A period as a person says it: 2020, July 2020, January to June 2020, October 2020 to September 2021. */
export function periodName(period: Period): string {
  if (period.length === 4) return period;
  const { locale, months, period: said } = texts();
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const nameOf = (day: string) => months[Number(day.slice(5, 7)) - 1] ?? month.format(new Date(day));
  const { from, to } = days(period);
  const [first, last] = [nameOf(from), nameOf(to)];
  const [began, ended] = [from.slice(0, 4), to.slice(0, 4)];
  if (began !== ended) return said.range(said.month(first, began), said.month(last, ended));
  return first === last ? said.month(first, ended) : said.months(first, last, ended);
}
