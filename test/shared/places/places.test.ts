import { expect, test } from "vitest";
import { placeName } from "../../../shared/places/placeName.ts";
import { CountryCode, isCountry, Place } from "../../../shared/places/places.ts";

test.each([
  ["BA", "Bosnia and Herzegovina"],
  ["KZ", "Kazakhstan"],
  ["AN", "Netherlands Antilles"],
  ["central-asia", "Central Asia"],
])("%s is %s", (place, name) => {
  expect(Place.parse(place)).toBe(place);
  expect(placeName(place)).toBe(name);
});

test.each(["ba", "BIH", "XX", "toString", "__proto__", "070", ""])("%j is no country", (code) => {
  expect(CountryCode.safeParse(code).success).toBe(false);
  expect(isCountry(code)).toBe(false);
});

test.each(["ba", "XX", "Central Asia", "a#b", ""])("%j is no place", (place) => {
  expect(Place.safeParse(place).success).toBe(false);
});
