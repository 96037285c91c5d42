import * as z from "zod";
import { dimensions } from "./activities/categories.ts";
import { isMeasure, measureOf } from "./activities/measures.ts";
import type { Figure } from "./figures.ts";
import { Qualifier } from "./quantity.ts";
import { IsoDate, Slug, text } from "./text.ts";

/** What is to be reached in all by a date, over all places. */
const Target = z.strictObject({ by: IsoDate, value: z.int().positive(), illustrative: z.boolean().default(false) });
export type Target = z.infer<typeof Target>;

/** Where the counting starts: a number that was there before ("over 23 since 1999"), or null with the reason why there is none. */
const Baseline = z.union([
  z.strictObject({
    value: z.int().nonnegative(),
    qualifier: Qualifier,
    since: text(10).nullable(),
    asOf: text(10),
    source: text(300),
  }),
  z.strictObject({ value: z.null(), reason: text(300) }),
]);

/** What is counted and how, as a version that never changes once a report was released with it. */
export const IndicatorDefinition = z.strictObject({
  id: Slug,
  version: z.int().positive(),
  title: text(200),
  definition: text(1000),
  level: z.enum(["output", "outcome", "impact"]),
  measure: z.string().refine(isMeasure, "is not a measure of any kind of activity"),
  /** Only these categories, by dimension; everything where it is empty. */
  where: z.partialRecord(z.enum(dimensions), z.array(z.string()).min(1)),
});

/** A definition with its baseline and targets in one project. */
export const Indicator = IndicatorDefinition.extend({
  baseline: Baseline,
  targets: z.array(Target).max(20),
}).superRefine(({ measure, where }, context) => {
  if (!isMeasure(measure)) return;
  for (const dimension of Object.keys(where)) {
    if (measureOf(measure).dimensions.some((own) => own === dimension)) continue;
    context.addIssue({ code: "custom", path: ["where", dimension], message: `is not a dimension of ${measure}` });
  }
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * The figures that an indicator counts. An activity that reported no number at all cannot be told apart by category,
 * so its "not reported" stays with every indicator of its measure.
 */
export const select = (
  figures: readonly Figure[],
  { measure, where }: Pick<Indicator, "measure" | "where">,
): Figure[] =>
  figures.filter(
    (figure) =>
      figure.measure === measure &&
      (figure.value === null ||
        Object.entries(where).every(([dimension, categories]) => categories?.includes(figure.in[dimension] ?? ""))),
  );

/** The target that falls next at a date, or the last one. */
export const targetAt = (targets: readonly Target[], date: string): Target | undefined => {
  const inOrder = [...targets].sort((a, b) => (a.by < b.by ? -1 : 1));
  return inOrder.find(({ by }) => by >= date) ?? inOrder.at(-1);
};
