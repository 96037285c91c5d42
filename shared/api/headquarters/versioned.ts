import * as z from "zod";

/** An answer with the version that a change must name (If-Match). */
export const versioned = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject({ version: z.int().positive(), ...shape });
