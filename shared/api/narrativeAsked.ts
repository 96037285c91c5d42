import * as z from "zod";
import { NarrativeTerms } from "../templates/narratives.ts";

/** What is told so far (version 0: nothing), and every question that may be answered, in words of a language. */
export const NarrativeAsked = z.strictObject({
  version: z.int().nonnegative(),
  questions: z.array(z.strictObject({ id: z.string(), title: z.string(), hint: z.string().nullable() })),
  narrative: NarrativeTerms.nullable(),
});
