import * as z from "zod";
import type { Activity } from "../activities/activity.ts";
import type { Measure } from "../activities/kind.ts";
import { kinds } from "../activities/kinds.ts";
import { RunningTotal } from "../activities/runningTotal.ts";
import type { Period } from "../calendar/periods.ts";
import { furthestOfEach } from "./followed.ts";
import { Qualifier, type Quantity } from "./quantity.ts";
import { notApplicable, notReported, sum } from "./sum.ts";

/**
 * A number computed from the approved activities of one submission: what was measured, in which breakdown cell, and which
 * grants paid together for it. Each activity stands in exactly one set of grants, so adding figures up counts it once.
 * A null value says that an activity did not report this measure. What is followed over periods (a reform, a study) is named by
 * its item and counts once, paid for by all grants that ever paid for it. A running total is kept as it was read (`reading`): what a
 * span of time adds to it is taken when it is asked for (`readings/stepwise.ts`).
 */
export const Figure = z.strictObject({
  measure: z.string(),
  in: z.record(z.string(), z.string()),
  grants: z.array(z.string()),
  item: z.string().optional(),
  reading: RunningTotal.optional(),
  value: z.union([z.int().nonnegative(), z.literal("notApplicable")]).nullable(),
  qualifier: Qualifier,
  illustrative: z.boolean(),
});
export type Figure = z.infer<typeof Figure>;

/** The figures of one activity, not yet added up. */
export function figuresOf(activity: Activity, period: Period): Figure[] {
  const kind = kinds.find((candidate) => candidate.kind === activity.kind);
  const measures = Object.entries((kind?.measures ?? {}) as Record<string, Measure<Activity>>);
  const base = {
    grants: [...activity.grants].sort(),
    qualifier: activity.qualifier,
    illustrative: activity.illustrative,
  };
  const { runningTotal } = activity;
  return measures.flatMap(([measure, { cells, overTime, dated }]): Figure[] => {
    const isRead = runningTotal !== undefined && overTime === "sum" && dated === undefined;
    const own = { ...base, measure };
    const read = isRead ? { reading: runningTotal } : {};
    // Who was served in the period is not known from everybody since a date.
    const counted = runningTotal !== undefined && overTime === "never" ? null : cells(activity, period);
    if (counted === null) return [{ ...own, ...read, in: {}, value: null }];
    return counted.map(({ in: cell = {}, value, item }) => ({
      ...own,
      ...(value === "notApplicable" ? {} : read),
      in: Object.fromEntries(Object.entries(cell).filter((own): own is [string, string] => own[1] !== undefined)),
      value,
      ...(item === undefined ? {} : { item }),
    }));
  });
}

/** What is added up into one figure, and the order of figures. */
export const cellKey = ({
  measure,
  in: cell,
  item,
  reading,
  grants,
  qualifier,
  illustrative,
  value,
}: Figure): string => {
  const read = reading && [reading.series, reading.since, reading.at];
  return JSON.stringify([
    measure,
    Object.entries(cell).sort(),
    item,
    grants,
    qualifier,
    illustrative,
    typeof value,
    read,
  ]);
};

/** Counts the activities of one submission. The result does not depend on their order. */
export function count(activities: readonly Activity[], period: Period): Figure[] {
  const cells = new Map<string, Figure>();
  const all = activities.flatMap((activity) => figuresOf(activity, period));
  for (const figure of [...all.filter(({ item }) => item === undefined), ...furthestOfEach(all)]) {
    const key = cellKey(figure);
    const before = cells.get(key)?.value;
    const value = typeof before === "number" && typeof figure.value === "number" ? before + figure.value : figure.value;
    cells.set(key, { ...figure, value });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}

export const quantityOf = ({ value, qualifier, illustrative }: Figure): Quantity =>
  typeof value === "number" ? { value, qualifier, illustrative } : value === null ? notReported : notApplicable;

/** The sum of figures; no figures at all is a reported zero. */
export const total = (figures: readonly Figure[]): Quantity => sum(figures.map(quantityOf));
