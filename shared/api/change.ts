import * as z from "zod";

/** From what to what, for one value. */
export const Difference = z.strictObject({ path: z.string(), from: z.json().optional(), to: z.json().optional() });
export type Difference = z.infer<typeof Difference>;

/** One line of history. It is also the event that goes on the bus. */
export const Change = z.strictObject({
  /** Its place in the history it belongs to, counted from 1. */
  n: z.int().positive(),
  /** The event's name and version: `submission.approved.v1`. */
  type: z.string(),
  at: z.iso.datetime(),
  /** The subject of who did it. */
  by: z.string(),
  detail: z.record(z.string(), z.json()),
});
export type Change = z.infer<typeof Change>;
