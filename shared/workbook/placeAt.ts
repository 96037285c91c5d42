import type { Place } from "./cell.ts";

/** The place of a path, or of the nearest thing around it that has one. */
export function placeAt(path: readonly PropertyKey[], places: ReadonlyMap<string, Place>, otherwise: Place): Place {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).map(String).join(".");
    const place = places.get(key) ?? [...places].find(([known]) => known.startsWith(`${key}.`))?.[1];
    if (place) return place;
  }
  return otherwise;
}
