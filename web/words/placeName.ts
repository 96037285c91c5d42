import { ownNames } from "../../shared/places/ownNames.ts";
import type { Place } from "../../shared/places/places.ts";
import { regionNames } from "../../shared/places/regionNames.ts";
import { language, texts } from "../languages/language.ts";

/** A country by its ISO 3166-1 code. */
const countryName = (code: string): string | undefined =>
  new Intl.DisplayNames(texts().locale, { type: "region" }).of(code)?.replace("&", "and");

/** A place as people call it: a country's name, or a region's; its slug as words where it has none in the language. */
export function placeName(place: Place): string {
  const spoken = language();
  if (/^[A-Z]{2}$/.test(place)) return ownNames[spoken][place] ?? countryName(place) ?? place;
  const known = spoken === "en" ? undefined : regionNames[place]?.[spoken];
  return known ?? place.replaceAll("-", " ").replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
