import { days } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import type { Texts } from "../languages/texts.ts";

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** A period as people call it: `2020` stays 2020, `2020-H1` is January–June 2020, `2020-07` is July 2020. */
export function periodName(period: Period, { locale }: Texts): string {
  if (/^\d{4}$/.test(period)) return period;
  const { from, to } = days(period);
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return months.formatRange(utc(from), utc(to));
}
