import * as z from "zod";
import { bs } from "./bs.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { bs as bsLabels } from "./labels/bs.ts";
import { en as enLabels } from "./labels/en.ts";
import { fr as frLabels } from "./labels/fr.ts";
import type { Labels } from "./labels/labels.ts";
import { ru as ruLabels } from "./labels/ru.ts";
import { ru } from "./ru.ts";

/** What every language has to say: all that English does. A language with a text missing does not compile. */
export type Wording = typeof en;

/** A language: what it says, and what it calls everything that is recorded and counted. */
export interface Texts extends Wording {
  readonly language: Language;
  readonly labels: Labels;
}

const languages = {
  en: { ...en, language: "en", labels: enLabels },
  fr: { ...fr, language: "fr", labels: frLabels },
  ru: { ...ru, language: "ru", labels: ruLabels },
  bs: { ...bs, language: "bs", labels: bsLabels },
} as const;

/** A language (ISO 639-1) that people read this in. Bosnian is written in Latin script. */
export const Language = z.enum(["en", "fr", "ru", "bs"]);
export type Language = z.infer<typeof Language>;

export const texts = (language: Language): Texts => languages[language];
