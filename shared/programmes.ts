import * as z from "zod";
import { CountryCode } from "./places/places.ts";
import { Slug, text } from "./text.ts";

/** A regional frame over projects. */
export const ProgrammeTerms = z.strictObject({
  title: text(200),
  countries: z.array(CountryCode).min(1).max(100),
  note: text(500).optional(),
});
export const Programme = ProgrammeTerms.safeExtend({ id: Slug });
export type Programme = z.infer<typeof Programme>;
