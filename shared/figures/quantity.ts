import * as z from "zod";

/** How exact a number is: 23, at least 23 ("over 23"), about 23 ("approximately 23"). */
export const Qualifier = z.enum(["exactly", "atLeast", "about"]);
export type Qualifier = z.infer<typeof Qualifier>;

/** A whole number of people, events or things, with how exact it is, or no number for a reason. Nothing is never zero. */
export const Quantity = z.union([
  z.strictObject({ value: z.int().nonnegative(), qualifier: Qualifier, illustrative: z.boolean() }),
  z.strictObject({ nothing: z.enum(["notReported", "notApplicable", "suppressed"]) }),
]);
export type Quantity = z.infer<typeof Quantity>;
export type Counted = Extract<Quantity, { value: number }>;
