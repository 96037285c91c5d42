import * as z from "zod";
import { Pillar } from "../grants.ts";
import type { Period } from "../periods.ts";
import { Qualifier } from "../quantity.ts";
import { Id, text } from "../text.ts";
import type { Dimension } from "./categories.ts";

/** What every activity says, whatever its kind. */
const shared = {
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

export const Count = z.int().nonnegative().max(10_000_000);

/** A number that an activity adds to a measure, in one cell of the measure's dimensions. */
export interface Cell {
  readonly in?: Readonly<Partial<Record<Dimension, string>>>;
  readonly value: number;
}

export interface Measure<A> {
  readonly title: string;
  readonly unit: "people" | "events" | "hotlines" | "calls" | "referrals" | "services" | "hours";
  readonly dimensions: readonly Dimension[];
  /** How periods combine: flows add up, stocks take the last one, and some numbers must never be added (people served twice). */
  readonly overTime: "sum" | "latest" | "never";
  /** Counts of victims: a small number of them can endanger somebody. */
  readonly victims: boolean;
  /** The cells of one activity in the period it was recorded for; null when it does not say (which is not zero). */
  readonly cells: (activity: A, period: Period) => readonly Cell[] | null;
}

/**
 * A kind of activity, whole: the fields with their words (form and validation), what is counted (figures and
 * indicators) and the line in a report. Adding a kind is a file like `training.ts` and its entry in `kinds.ts`.
 */
export function kind<const K extends string, F extends z.ZodRawShape>(definition: {
  kind: K;
  title: string;
  fields: F;
  check?: (activity: z.infer<z.ZodObject<F>>, problem: (path: (string | number)[], message: string) => void) => void;
  measures: Record<string, Measure<z.infer<z.ZodObject<F>>>>;
}) {
  const schema = z
    .strictObject({ kind: z.literal(definition.kind), ...shared, ...definition.fields })
    .superRefine((activity, context) =>
      definition.check?.(activity as never, (path, message) => context.addIssue({ code: "custom", path, message })),
    );
  const measures = Object.fromEntries(
    Object.entries(definition.measures).map(([name, measure]) => [
      `${definition.kind}.${name}`,
      measure as Measure<never>,
    ]),
  );
  return {
    kind: definition.kind,
    title: definition.title,
    schema,
    measures,
    form: () => z.toJSONSchema(schema, { io: "input" }),
  };
}
