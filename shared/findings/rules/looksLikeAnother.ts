import type { Activity } from "../../activities/activity.ts";
import { datesOf } from "../dates.ts";
import type { Doubt } from "../finding.ts";
import { isOneText, type Plain, plain } from "../isOneText.ts";
import { amountOf, figuresOf } from "../numbers.ts";
import type { Identified, Rule, UnderReview } from "../underReview.ts";

/** The share of letters by which two texts may differ, word order aside, and be one. */
const slips = 0.15;
/** Days between two dates that may be one date, entered twice. */
const daysApart = 3;
/** The share by which two numbers may differ and be one number, counted twice. */
const apart = 0.1;

interface Likeness {
  readonly id: string;
  readonly texts: ReadonlyMap<string, Plain>;
  /** The numerals of the title: "Hotline 1" and "Hotline 2" are two, however alike. */
  readonly numerals: string;
  readonly dates: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What is said beside the title in one word or line, such as the topic or where it was: another one makes another activity. */
const notCompared = ["kind", "pillar", "qualifier", "note"];

function likenessOf({ id, activity }: Identified, { period }: UnderReview): Likeness {
  const dates = datesOf(activity);
  const figures = figuresOf(activity, period);
  const texts = Object.entries(activity).flatMap(([field, value]): [string, Plain][] =>
    typeof value === "string" && !notCompared.includes(field) && !dates.some(({ path }) => path === field)
      ? [[field, plain(value)]]
      : [],
  );
  return {
    id,
    texts: new Map(texts),
    numerals: (activity.title.match(/\d+/g) ?? []).join(" "),
    dates: new Map(dates.map(({ path, date }) => [path, Date.parse(date) / 86_400_000])),
    numbers: new Map(
      [...new Set(figures.map(({ measure }) => measure))].flatMap((measure): [string, number][] => {
        const amount = amountOf(figures, measure);
        return amount === undefined ? [] : [[measure, amount]];
      }),
    ),
  };
}

/** Whether what both say is alike; what only one of them says tells nothing. */
const both = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, isAlike: (a: T, b: T) => boolean): boolean =>
  [...a].every(([name, value]) => {
    const other = b.get(name);
    return other === undefined || isAlike(value, other);
  });

const isLike = (a: Likeness, b: Likeness): boolean =>
  both(a.numbers, b.numbers, (x, y) => Math.abs(x - y) <= apart * Math.max(x, y)) &&
  both(a.dates, b.dates, (x, y) => Math.abs(x - y) <= daysApart) &&
  both(a.texts, b.texts, (x, y) => isOneText(x, y, slips));

/** Two activities that may be one, entered twice: the later by id says which it looks like. */
export const looksLikeAnother: Rule = (review) => {
  const groups = new Map<string, Likeness[]>();
  const doubts: Doubt[] = [];
  for (const identified of review.activities.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = likenessOf(identified, review);
    const group = groups.get(groupOf(identified.activity, own)) ?? [];
    const other = group.find((candidate) => isLike(candidate, own));
    if (other !== undefined)
      doubts.push({ path: `activities.${own.id}`, code: "looksLikeAnother", says: { other: other.id } });
    group.push(own);
    groups.set(groupOf(identified.activity, own), group);
  }
  return doubts;
};

/** Readings of different running totals, or of the start and of the end, are never one. */
const groupOf = ({ kind, runningTotal }: Activity, { numerals }: Likeness): string =>
  JSON.stringify([kind, numerals, runningTotal]);
