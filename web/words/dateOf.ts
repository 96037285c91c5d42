import { texts } from "../languages/language.ts";

/** A date as a person reads it: 30 July 2020. */
export function dateOf(iso: string): string {
  const { locale, dateStyle } = texts();
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
  return format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** A moment in the time of whoever looks at it. */
export const momentOf = (iso: string): string =>
  new Intl.DateTimeFormat(texts().locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
