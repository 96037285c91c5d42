import * as z from "zod";
import type { Dimension } from "./dimension.ts";

/** A number as a source or a sheet states it: of a measure in all, or in one cell of its dimensions. */
export interface Stated {
  readonly measure: string;
  readonly count: number;
  readonly [dimension: string]: string | number | undefined;
}

/** In which cell a stated number stands, by dimension: nothing for the measure in all. */
export const cellOf = ({ measure, count, ...cell }: Stated): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cell).filter((own): own is [string, string] => typeof own[1] === "string"));

/** What of a measure it takes to state a number of it. */
interface Stateable {
  readonly dimensions: readonly string[];
  readonly apart?: string;
}

/**
 * Numbers as they are stated elsewhere, beside the parts that are counted: a total, or a breakdown that was published without
 * the others ("82 in all, 58 women"). They are checked against each other and against the parts, and never counted.
 */
export function stated(
  measures: Readonly<Record<string, Stateable>>,
  dimensions: Readonly<Record<string, Pick<Dimension, "code">>>,
) {
  const used = Object.values(measures).flatMap((measure) => measure.dimensions);
  const cell = Object.entries(dimensions).filter(([name]) => used.includes(name));
  const one = z.strictObject({
    measure: z.enum(Object.keys(measures)).meta({ title: "Measure" }),
    ...Object.fromEntries(cell.map(([name, { code }]) => [name, code.optional()])),
    count: z.int().nonnegative().max(1_000_000_000).meta({ title: "As stated" }),
  });
  return (z.array(one) as unknown as z.ZodArray<z.ZodType<Stated, Stated>>)
    .max(200)
    .superRefine((all, context) => {
      const problem = (index: number, message: string) =>
        context.addIssue({ code: "custom", path: [index], message, params: { code: "notACell" } });
      for (const [index, number] of all.entries()) {
        const { dimensions: own = [], apart } = measures[number.measure] ?? {};
        const odd = Object.keys(cellOf(number)).find((dimension) => !own.includes(dimension));
        if (odd !== undefined) problem(index, `${odd} is not a dimension of ${number.measure}`);
        if (apart !== undefined && number[apart] === undefined) problem(index, `must say of which ${apart}`);
        const key = keyOf(number);
        if (all.findIndex((other) => keyOf(other) === key) < index) problem(index, "states a number twice");
      }
    })
    .optional()
    .meta({ title: "Totals as stated", description: "What the source gives as the total; checked, never counted" });
}

const keyOf = (number: Stated): string => JSON.stringify([number.measure, Object.entries(cellOf(number)).sort()]);
