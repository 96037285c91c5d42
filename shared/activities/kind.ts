import * as z from "zod";
import type { Period } from "../calendar/periods.ts";
import { Qualifier } from "../figures/quantity.ts";
import { Pillar } from "../grants.ts";
import { Id, text } from "../text.ts";
import type { Dimension } from "./dimension.ts";
import { RunningTotal } from "./runningTotal.ts";
import { stated } from "./stated.ts";

/** What every activity says, whatever its kind. */
export const shared = {
  title: text(200).meta({ title: "Title", description: "What was done; no names of people" }),
  pillar: Pillar.meta({ title: "Pillar", description: "What it serves" }),
  grants: z
    .array(Id)
    .min(1)
    .max(10)
    .refine((ids) => new Set(ids).size === ids.length, "names a grant twice")
    .meta({ title: "Paid by", description: "Every grant that paid for it, also in part" }),
  qualifier: Qualifier.default("exactly").meta({
    title: "How exact",
    description: "For its numbers: exactly, at least, about",
  }),
  illustrative: z
    .boolean()
    .default(false)
    .meta({ title: "Illustrative", description: "A made-up part of a published total" }),
  note: text(1000).optional().meta({ title: "Note", description: "No names, telephone numbers or e-mail addresses" }),
};

export const runningTotal = RunningTotal.optional().meta({
  title: "Running total",
  description: "Only where the numbers are read as a total since a date; the difference to the reading before counts",
});

/** A whole number of people, events or things. */
export const Count = z.int().nonnegative().max(10_000_000).meta({ title: "How many" });

/** Said where a number makes no sense, which is neither zero nor "not reported". */
export const NotApplicable = z.literal("notApplicable").meta({ title: "Not applicable" });

/** A number that an activity adds to a measure, in one cell of the measure's dimensions; null where it was not reported. */
export interface Cell<D extends string = string> {
  readonly in?: { readonly [dimension in D]?: string | undefined };
  readonly value: number | "notApplicable" | null;
  /** What it is about, where that is followed over periods (overTime `latestOfEach`): the same law, the same study. */
  readonly item?: string;
}

/** What an IATI 2.03 result says of a measure: its ResultType and the indicator's IndicatorMeasure. */
interface Iati {
  readonly result: "output" | "outcome";
  readonly measure: "unit" | "ordinal";
}
export const output: Iati = { result: "output", measure: "unit" };
export const outcome: Iati = { result: "outcome", measure: "unit" };

export interface Measure<A, D extends string = string> {
  readonly title: string;
  readonly unit: string;
  readonly dimensions: readonly D[];
  /** The dimension whose categories must never be added up: currencies, indicators. */
  readonly apart?: D;
  /**
   * How periods combine. Flows add up, stocks take the last one. Of things that are followed over periods each counts once, where
   * it stands last. Some numbers must never be added (people served twice).
   */
  readonly overTime: "sum" | "latest" | "latestOfEach" | "never";
  /** The measure of the same dimensions that it is a part of: what is measured is the share. */
  readonly partOf?: string;
  /** Follows from a date and not from a number that is stated: it is the period's even where an activity's numbers are a running total. */
  readonly dated?: true;
  /** Counts of victims: a small number of them can endanger somebody. */
  readonly victims: boolean;
  readonly iati: Iati;
  /** The hashtag with attributes of HXL 1.1 under which data of this measure are exchanged. */
  readonly hxl: string;
  /** The cells of one activity in the period it was recorded for; null when it does not say (which is not zero). */
  readonly cells: (activity: A, period: Period) => readonly Cell<D>[] | null;
}

/** What the measures of a kind see of its activities: its own fields, and whether their numbers are a running total. */
type Measured<F extends z.ZodRawShape> = z.infer<z.ZodObject<F>> & { readonly runningTotal?: RunningTotal | undefined };

type Problem = (path: (string | number)[], message: string) => void;

/**
 * A kind of activity, whole: the fields with their words (form and validation), the dimensions and what is counted (figures and
 * indicators), and its names in IATI and HXL. Adding a kind is a file like `training.ts` and its entry in `kinds.ts`.
 */
export function kind<
  const K extends string,
  F extends z.ZodRawShape,
  const D extends Record<string, Dimension>,
  const M extends string,
>(definition: {
  kind: K;
  title: string;
  dimensions: D;
  fields: F;
  check?: (activity: z.infer<z.ZodObject<F>>, problem: Problem) => void;
  measures: Record<M, Measure<Measured<F>, NoInfer<keyof D & string>>>;
}) {
  const schema = z
    .strictObject({
      kind: z.literal(definition.kind),
      ...shared,
      ...definition.fields,
      stated: stated(definition.measures, definition.dimensions),
      runningTotal,
    })
    .superRefine((activity, context) =>
      definition.check?.(activity as never, (path, message) => context.addIssue({ code: "custom", path, message })),
    );
  const measures = Object.fromEntries(
    Object.entries(definition.measures).map(([name, measure]) => [`${definition.kind}.${name}`, measure]),
  ) as Readonly<Record<`${K}.${M}`, Measure<never>>>;
  return {
    kind: definition.kind,
    title: definition.title,
    dimensions: definition.dimensions,
    fields: definition.fields,
    schema,
    measures,
    form: () => z.toJSONSchema(schema, { io: "input" }),
  };
}
