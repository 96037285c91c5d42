import type { Part } from "../part.ts";

/** A day: a year or month alone, as sources have them, stands in words. */
const day = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;

/** Totals that somebody published, beside those that are counted. */
export const published: Part = ({ published: all }) =>
  all.map(({ says, value, unit, qualifier, since, asOf, source }) => ({
    name: says,
    says: "published",
    from: day(since),
    to: day(asOf),
    value,
    unit,
    qualifier,
    words: [since, asOf, source].filter((text) => text !== null).join("; "),
  }));
