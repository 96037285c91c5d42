import * as z from "zod";
import { dimensionNames } from "./activities/dimensions.ts";
import { isMeasure, measureOf } from "./activities/measures.ts";
import { differences } from "./differences.ts";
import { combinationProblems } from "./figures/combinationProblems.ts";
import type { Figure } from "./figures/figures.ts";
import { Qualifier } from "./figures/quantity.ts";
import { Place } from "./places/places.ts";
import { IsoDate, Slug, text } from "./text.ts";

/**
 * What is to be reached by a date: in all, or in one place. A revision keeps the original beside it, with the reason; for
 * an indicator that counts per period, `by` is a day of the period.
 */
const Target = z.strictObject({
  by: IsoDate,
  value: z.int().nonnegative(),
  place: Place.optional(),
  revised: z.strictObject({ value: z.int().nonnegative(), on: IsoDate, reason: text(300) }).optional(),
  illustrative: z.boolean().default(false),
});
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

/**
 * What is counted and how. A version never changes: another definition is another version, in force from its date, and what
 * was recorded is counted by whichever is in force.
 */
export const IndicatorDefinition = z.strictObject({
  id: Slug,
  version: z.int().positive(),
  title: text(200),
  definition: text(1000),
  level: z.enum(["output", "outcome", "impact"]),
  measure: z.string().refine(isMeasure, "is not a measure of any kind of activity"),
  /** Only these categories, by dimension; everything where it is empty. */
  where: z.partialRecord(z.enum(dimensionNames), z.array(z.string()).min(1)),
  /** The first day for which this version counts; from the beginning without one. */
  validFrom: IsoDate.optional(),
  /** Whether more is better (as it is without a word) or less. */
  direction: z.enum(["increase", "decrease"]).optional(),
  /** Whether a target is for everything since the grant began (as it is without a word) or for each period by itself. */
  counting: z.enum(["cumulative", "perPeriod"]).optional(),
  /** How places combine: added up (as they are without a word), the average of those that reported, or the highest of them. */
  overPlaces: z.enum(["sum", "average", "highest"]).optional(),
  /** How recorded periods combine, where it is not as the measure does by itself. */
  overTime: z.enum(["sum", "latest", "average", "highest"]).optional(),
  /**
   * A number is a count (as it is without a word), or a share: the sum of a measure over places and periods over that of what it is a part of.
   * Of a share every number (also of baseline and targets) is in tenths of a per cent: 455 is 45.5%.
   */
  unit: z.enum(["share"]).optional(),
  /** What other frameworks call it: `{ "framework": "US F-indicators", "code": "PS.5.1-28" }`. */
  codes: z
    .array(z.strictObject({ framework: text(60), code: text(40) }))
    .max(10)
    .optional(),
});
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

/** A definition with its baseline and targets in one project. */
export const Indicator = IndicatorDefinition.extend({
  baseline: Baseline,
  targets: z.array(Target).max(200),
}).superRefine((indicator, context) => {
  const { measure, where } = indicator;
  if (!isMeasure(measure)) return;
  for (const problem of combinationProblems(indicator)) context.addIssue({ code: "custom", ...problem });
  for (const dimension of Object.keys(where)) {
    if (measureOf(measure).dimensions.some((own) => own === dimension)) continue;
    context.addIssue({ code: "custom", path: ["where", dimension], message: `is not a dimension of ${measure}` });
  }
  const { apart } = measureOf(measure);
  if (apart === undefined || where[apart]?.length === 1) return;
  const message = `must name one: numbers of several cannot be added up`;
  context.addIssue({ code: "custom", path: ["where", apart], message });
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * The figures that an indicator counts. An activity that reported no number at all cannot be told apart by category,
 * so its "not reported" stays with every indicator of its measure; so does that a number does not apply.
 */
export const select = (
  figures: readonly Figure[],
  { measure, where }: Pick<Indicator, "measure" | "where">,
): Figure[] =>
  figures.filter(
    (figure) =>
      figure.measure === measure &&
      Object.entries(where).every(([dimension, categories]) => {
        const category = figure.in[dimension];
        return category === undefined ? typeof figure.value !== "number" : categories?.includes(category);
      }),
  );

/** The target that falls next at a date, or the last one. */
export const targetAt = (targets: readonly Target[], date: string): Target | undefined => {
  const inOrder = [...targets].sort((a, b) => (a.by < b.by ? -1 : 1));
  return inOrder.find(({ by }) => by >= date) ?? inOrder.at(-1);
};

/** Of each indicator the version that is in force at a date; before the first came into force, the first. */
export function inForce(indicators: readonly Indicator[], date: string): Indicator[] {
  const byId = Map.groupBy(indicators, ({ id }) => id);
  return [...byId.values()].flatMap((versions) => {
    const inOrder = versions.toSorted((a, b) => a.version - b.version);
    return inOrder.findLast(({ validFrom = "" }) => validFrom <= date) ?? inOrder.slice(0, 1);
  });
}

const definitionOf = ({ baseline: _baseline, targets: _targets, ...definition }: Indicator): IndicatorDefinition =>
  definition;

/** Versions whose definition would change: each must be a new version instead. Answers their places in the list. */
export const changedDefinitions = (before: readonly Indicator[], after: readonly Indicator[]): number[] =>
  after.flatMap((indicator, index) => {
    const same = before.find(({ id, version }) => id === indicator.id && version === indicator.version);
    return same && differences(definitionOf(same), definitionOf(indicator)).length > 0 ? [index] : [];
  });
