import isoCountries from "i18n-iso-countries/index.js";
import bs from "i18n-iso-countries/langs/bs.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import type { Language } from "./languages/texts.ts";
import { isCountry, type Place } from "./places.ts";
import { regionNames } from "./regionNames.ts";

for (const names of [en, fr, ru, bs]) isoCountries.registerLocale(names);

/** Where the United Nations' terminology says it otherwise than the list that is used here; and what that no longer has. */
const others: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { AN: "Netherlands Antilles" },
  fr: { AN: "Antilles néerlandaises", CI: "Côte d'Ivoire" },
  ru: {
    AN: "Нидерландские Антильские острова",
    KG: "Кыргызстан",
    KP: "Корейская Народно-Демократическая Республика",
    MD: "Республика Молдова",
    TM: "Туркменистан",
  },
  bs: { AN: "Holandski Antili" },
};

/** A place as people call it: a country's short name (ISO 3166-1) in a language, or a region's; the slug as words where it has none. */
export function placeName(place: Place, language: Language = "en"): string {
  if (isCountry(place)) return others[language][place] ?? isoCountries.getName(place, language) ?? place;
  const known = language === "en" ? undefined : regionNames[place]?.[language];
  return known ?? place.replaceAll("-", " ").replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
