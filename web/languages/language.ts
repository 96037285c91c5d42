import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../shared/languages/texts.ts";
import { bs } from "./bs.ts";
import { en, type PageTexts } from "./en.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

const all = { en, fr, ru, bs } as const satisfies Record<Language, PageTexts>;

/** Each language by its own name. */
export const languageNames = {
  en: "English",
  fr: "Français",
  ru: "Русский",
  bs: "Bosanski",
} as const satisfies Record<Language, string>;

const kept = "language";
const isLanguage = (code: string | null | undefined): code is Language =>
  code !== null && code !== undefined && Object.hasOwn(all, code);

/** What somebody chose on this machine. */
function chosen(): Language | undefined {
  const code = globalThis.localStorage?.getItem(kept);
  return isLanguage(code) ? code : undefined;
}

/** Browsers in Croatian, Montenegrin or Serbian get Bosnian, which is nearer to them than English. */
const near: Readonly<Record<string, Language>> = { hr: "bs", sr: "bs", sh: "bs", cnr: "bs" };

const ofBrowser = (): Language | undefined =>
  navigator.languages
    .map((tag) => tag.toLowerCase().split("-")[0] ?? "")
    .map((code) => near[code] ?? code)
    .find(isLanguage);

let current: Language = chosen() ?? ofBrowser() ?? "en";
const listeners = new Set<(language: Language) => void>();

function speak(language: Language): void {
  current = language;
  for (const listen of listeners) listen(language);
}

/** The language of the page, for what is asked of the API. */
export const language = (): Language => current;

/** The texts of the page in its language, to be read while rendering. */
export const texts = (): PageTexts => all[current];

/** Changes the language, from now on and the next time on this machine. */
export function choose(language: Language): void {
  localStorage.setItem(kept, language);
  speak(language);
}

/** The language that a person has asked for holds, unless another was chosen here. */
export function prefer(language: Language | undefined): void {
  if (language !== undefined && chosen() === undefined && language !== current) speak(language);
}

/** Renders again when the language changes, and tells readers of the page which it is: once, at the root. */
export function useLanguage(): Language {
  const [shown, show] = useState(current);
  useEffect(() => {
    listeners.add(show);
    show(current);
    return () => void listeners.delete(show);
  }, []);
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  return shown;
}
