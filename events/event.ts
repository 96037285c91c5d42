import type * as z from "zod";

/** Something that happened: its name with version, what it says, and an example that tests and documents show. */
export const event = <const T extends `${string}.${string}.v${number}`, D extends z.ZodType>(definition: {
  readonly type: T;
  readonly detail: D;
  readonly example: z.infer<D>;
}) => definition;
