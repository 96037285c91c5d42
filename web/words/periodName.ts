import { days } from "../../shared/calendar.ts";
import type { Period } from "../../shared/periods.ts";

const month = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A period as a person says it: 2020, July 2020, January to June 2020. */
export function periodName(period: Period): string {
  if (period.length === 4) return period;
  const { from, to } = days(period);
  const [first, last] = [month.format(new Date(from)), month.format(new Date(to))];
  return `${first === last ? first : `${first} to ${last}`} ${period.slice(0, 4)}`;
}
