import isoCountries from "i18n-iso-countries/index.js";
import bs from "i18n-iso-countries/langs/bs.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import type { Language } from "../languages/texts.ts";
import { ownNames } from "./ownNames.ts";
import { isCountry, type Place } from "./places.ts";
import { regionNames } from "./regionNames.ts";

for (const names of [en, fr, ru, bs]) isoCountries.registerLocale(names);

/** A place as people call it: a country's short name (ISO 3166-1) in a language, or a region's; the slug as words where it has none. */
export function placeName(place: Place, language: Language = "en"): string {
  if (isCountry(place)) return ownNames[language][place] ?? isoCountries.getName(place, language) ?? place;
  const known = language === "en" ? undefined : regionNames[place]?.[language];
  return known ?? place.replaceAll("-", " ").replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
