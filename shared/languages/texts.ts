import * as z from "zod";
import { bs } from "./bs.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

/** What every language has to say: all that English does. A language with a text missing does not compile. */
export type Texts = typeof en;

const languages = { en, fr, ru, bs } as const satisfies Record<string, Texts>;

/** A language (ISO 639-1) that people read this in. Bosnian is written in Latin script. */
export const Language = z.enum(Object.keys(languages) as (keyof typeof languages)[]);
export type Language = z.infer<typeof Language>;

export const texts = (language: Language): Texts => languages[language];
