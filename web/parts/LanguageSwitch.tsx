import type { Language } from "../../shared/languages/texts.ts";
import { choose, language, languageNames, texts } from "../languages/language.ts";

/** Chooses the language of the page. */
export const LanguageSwitch = () => (
  <select
    class="language"
    aria-label={texts().language}
    value={language()}
    onChange={({ currentTarget }) => choose(currentTarget.value as Language)}
  >
    {Object.entries(languageNames).map(([code, name]) => (
      <option key={code} value={code} lang={code}>
        {name}
      </option>
    ))}
  </select>
);
