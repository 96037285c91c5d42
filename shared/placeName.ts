import isoCountries from "i18n-iso-countries/index.js";
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { isCountry, type Place } from "./places.ts";

isoCountries.registerLocale(en);

const withdrawn: Readonly<Record<string, string>> = { AN: "Netherlands Antilles" };

/** A place as people call it: a country's English short name (ISO 3166-1), or a region's slug as words. */
export function placeName(place: Place): string {
  if (isCountry(place)) return withdrawn[place] ?? isoCountries.getName(place, "en") ?? place;
  return place.replaceAll("-", " ").replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
