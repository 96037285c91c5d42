import { en } from "./en.ts";

/** What every language has to say: all that English does. A language with a text missing does not compile. */
export type Texts = typeof en;

const languages = { en } as const satisfies Record<string, Texts>;

/** A language (ISO 639-1) that reports are written in. */
export type Language = keyof typeof languages;

export const texts = (language: Language): Texts => languages[language];
