import { placeName } from "../places/placeName.ts";
import { isCountry, type Place } from "../places/places.ts";
import type { Facts } from "./facts.ts";
import { percentages } from "./percentages.ts";
import type { ProjectIati } from "./projectTerms.ts";

/** Regions by the slugs that places have, in the codelist Region of the OECD DAC. */
const regions: Readonly<Record<string, string>> = {
  africa: "298",
  america: "498",
  asia: "798",
  caribbean: "1031",
  "central-america": "1032",
  "central-asia": "619",
  "eastern-africa": "1027",
  europe: "89",
  "far-east-asia": "789",
  "middle-africa": "1028",
  "middle-east": "589",
  "north-of-sahara": "189",
  oceania: "889",
  "south-america": "489",
  "south-asia": "679",
  "south-of-sahara": "289",
  "southern-africa": "1029",
  "western-africa": "1030",
};

/** "Developing countries, unspecified": for a region that nobody has given a code. */
const unspecified = "998";

/** Where the money goes, in shares that add up to exactly 100 over countries and region together; equal ones unless the project says otherwise. */
export function geography(
  places: readonly Place[],
  { shares, region }: Pick<ProjectIati, "shares" | "region"> = {},
): Pick<Facts, "countries" | "regions"> {
  const parts = percentages(places.map((place) => shares?.[place] ?? 1));
  const shared = places.map((place, index) => ({
    place,
    percentage: parts[index] === undefined ? {} : { percentage: parts[index] },
  }));
  return {
    countries: shared
      .filter(({ place }) => isCountry(place))
      .map(({ place, percentage }) => ({ code: place, name: placeName(place), ...percentage })),
    regions: shared
      .filter(({ place }) => !isCountry(place))
      .map(({ place, percentage }) => ({
        place,
        code: region?.code ?? regions[place] ?? unspecified,
        vocabulary: region?.vocabulary ?? "1",
        name: region?.name ?? placeName(place),
        ...(region?.uri === undefined ? {} : { uri: region.uri }),
        ...percentage,
      })),
  };
}
