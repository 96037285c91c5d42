import type { Measure } from "../activities/kind.ts";
import { measureNames, measureOf } from "../activities/measures.ts";
import type { Period } from "../calendar/periods.ts";
import { count } from "../figures/figures.ts";
import { grown } from "../readings/grown.ts";
import { stepwise } from "../readings/stepwise.ts";
import { amountOf } from "./numbers.ts";
import type { UnderReview } from "./underReview.ts";

/** A measure with what it is now and what it was in earlier periods that reported it, oldest first. */
export interface Series {
  readonly path: string;
  readonly measure: string;
  readonly overTime: Measure<never>["overTime"];
  readonly value: number;
  readonly earlier: readonly { readonly period: Period; readonly value: number }[];
}

/** How many periods back a value is compared: two years of quarters. */
const periodsBack = 8;

/** Every measure that was reported now and before. A submission in which nobody has recorded anything yet has none. */
export function seriesOf({ activities, place, period, nothingToReport, earlier }: UnderReview): Series[] {
  if (activities.length === 0 && !nothingToReport) return [];
  const now = count(
    activities.map(({ activity }) => activity),
    period,
  );
  const history = stepwise([...earlier, { period, figures: now }].map((one) => ({ ...one, place })));
  const added = history.flatMap((one) => grown(history, [one.period]));
  // What must not be added up, such as currencies, has no one value.
  const additive = measureNames.filter((name) => measureOf(name).apart === undefined);
  return additive.flatMap((name) => {
    const value = amountOf(added.at(-1)?.figures ?? [], name);
    const before = added.slice(0, -1).flatMap((one) => {
      const then = amountOf(one.figures, name);
      return then === undefined ? [] : [{ period: one.period, value: then }];
    });
    if (value === undefined || before.length === 0) return [];
    const { title, overTime } = measureOf(name);
    return [{ path: `figures.${name}`, measure: title, overTime, value, earlier: before.slice(-periodsBack) }];
  });
}
