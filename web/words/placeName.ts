import type { Place } from "../../shared/places.ts";

const countries = new Intl.DisplayNames("en-GB", { type: "region" });
/** Browsers name what followed a country that is no more. */
const withdrawn: Readonly<Record<string, string>> = { AN: "Netherlands Antilles" };

/** A place as people call it: a country's name, or a region's slug as words. */
export function placeName(place: Place): string {
  if (/^[A-Z]{2}$/.test(place)) return withdrawn[place] ?? countries.of(place)?.replace("&", "and") ?? place;
  return place.replaceAll("-", " ").replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
