import * as z from "zod";
import { Language } from "../languages/texts.ts";

/** The language of what is answered, by its ISO 639-1 code; English where nobody asks for another. */
export const inLanguage = z.strictObject({ language: Language.default("en") });
