import * as z from "zod";

/**
 * What a report says of people that small numbers could endanger, so that it can be held against everything else that is said of the
 * same people: the counts, and the atoms that they are made of. It stays at headquarters.
 */
export const Guarded = z.strictObject({
  smallest: z.int().positive(),
  protectZero: z.boolean(),
  cells: z.array(
    z.strictObject({
      measure: z.string(),
      /** Where in the report it stands: `results.0.toDate`. */
      paths: z.array(z.string()),
      /** How many people it counts, and the number that stands in the report: less, where only a share is credited. */
      people: z.int().nonnegative(),
      number: z.int().nonnegative(),
      /** What hiding it costs a reader, in relation to others. */
      cost: z.number().positive(),
      /** Once it was released: whether it was hidden. */
      isHidden: z.boolean().optional(),
    }),
  ),
  /** Atoms with their number of people, by the cells that they stand in. */
  groups: z.array(
    z.strictObject({ cells: z.array(z.int()), atoms: z.array(z.tuple([z.string(), z.int().nonnegative()])) }),
  ),
});
export type Guarded = z.infer<typeof Guarded>;
