const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const withTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** A date as donors on four continents read it in only one way: 30 July 2020. */
export const dateOf = (iso: string): string => format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** A moment in the time of whoever looks at it. */
export const momentOf = (iso: string): string => withTime.format(new Date(iso));
