import { measureOf } from "../../activities/measures.ts";
import { days } from "../../calendar/calendar.ts";
import { count } from "../../figures/figures.ts";
import { isCounted } from "../../figures/sum.ts";
import { amountAt, growth, type Point, type Series, seriesIn } from "../../readings/series.ts";
import type { Doubt } from "../finding.ts";
import { figuresOf } from "../numbers.ts";
import type { Rule, UnderReview } from "../underReview.ts";

const valueAt = (point: Point | undefined): number | undefined => {
  const amount = point?.period === undefined ? undefined : amountAt(point);
  return amount !== undefined && isCounted(amount) ? amount.value : undefined;
};

/**
 * A running total never falls, neither against the reading approved before nor against the one after; it is read once, and in each period from
 * the first on.
 */
export const readings: Rule = (review) => {
  const { activities, period, nothingToReport, earlier, later } = review;
  if (activities.length === 0 && !nothingToReport) return [];
  const counted = count(
    activities.map(({ activity }) => activity),
    period,
  );
  const own = { period, figures: counted };
  return [
    ...readTwice(review),
    ...seriesIn([own]).flatMap((series) => startDiffers(series, review)),
    ...seriesIn([...earlier, own, ...later]).flatMap((series) => falls(series, review)),
  ];
};

function falls({ name, measure, points }: Series, { period, earlier }: UnderReview): Doubt[] {
  const { title } = measureOf(measure);
  const path = `figures.${measure}.${name}`;
  const says = { measure: title, series: name };
  const [beginning] = points;
  const known = points.filter((point) => valueAt(point) !== undefined);
  const own = known.filter((point) => point.period === period);
  const last = earlier.at(-1)?.period;
  if (own.length === 0 && known.some((point) => point.period === last))
    return [{ path, code: "notRead", says: { ...says, period: last ?? "" } }];
  return own.flatMap((point): Doubt[] => {
    const value = valueAt(point) ?? 0;
    if (beginning !== undefined && point.day <= beginning.day) return [{ path, code: "readBeforeItBegan", says }];
    const at = known.indexOf(point);
    const [before, after] = [known[at - 1], known[at + 1]];
    const [less, more] = [valueAt(before), valueAt(after)];
    const doubts: Doubt[] = [];
    if (less !== undefined && less > value)
      doubts.push({ path, code: "readingFell", says: { ...says, value, before: less, period: before?.period ?? "" } });
    else if (before !== undefined && growth(before, point).every(isWhole) && !point.figures.every(isWhole))
      doubts.push({ path, code: "partsNotComparable", says: { ...says, period: before.period ?? "" } });
    if (more !== undefined && more < value)
      doubts.push({ path, code: "readingOverNext", says: { ...says, value, next: more, period: after?.period ?? "" } });
    return doubts;
  });
}

const isWhole = (figure: { readonly in: object }): boolean => Object.keys(figure.in).length === 0;

/** Two activities that read the same measure of the same running total, at the same time. */
function readTwice({ activities, period }: UnderReview): Doubt[] {
  const taken = new Set<string>();
  return activities.flatMap(({ id, activity }): Doubt[] => {
    const { runningTotal } = activity;
    if (runningTotal === undefined) return [];
    const read = figuresOf(activity, period).filter(({ reading, value }) => reading !== undefined && value !== null);
    const keys = new Set(read.map(({ measure }) => JSON.stringify([measure, runningTotal])));
    const isTaken = [...keys].some((key) => taken.has(key));
    for (const key of keys) taken.add(key);
    const says = { series: runningTotal.series };
    return isTaken ? [{ path: `activities.${id}.runningTotal`, code: "readTwice", says }] : [];
  });
}

/** The first reading is of the period's start only where the period before has not read its end, or has read the same. */
function startDiffers({ name, measure, points }: Series, { period, earlier }: UnderReview): Doubt[] {
  const start = points.find((point) => point.period === period && point.day < days(period).from);
  const before = seriesIn(earlier)
    .find((series) => series.name === name && series.measure === measure)
    ?.points.findLast((point) => valueAt(point) !== undefined);
  const [value, end] = [valueAt(start), valueAt(before)];
  if (value === undefined || end === undefined || value === end) return [];
  const says = { measure: measureOf(measure).title, series: name, value, before: end, period: before?.period ?? "" };
  return [{ path: `figures.${measure}.${name}`, code: "startDiffers", says }];
}
