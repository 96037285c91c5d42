import type { Problem } from "../../errors.ts";
import { isCountry } from "../../places/places.ts";
import type { Element } from "../element.ts";
import { all, attribute, defined, narrative, weightOf } from "./find.ts";
import type { Found } from "./found.ts";
import type { LeftOut } from "./taken.ts";

/** `Far East Asia` as the slug of a region. */
const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);

function readRegions(activity: Element, leftOut: LeftOut[]): Pick<Found, "places" | "region"> {
  const regions = all(activity, "recipient-region");
  const [region] = regions;
  if (region === undefined) return { places: [], region: undefined };
  if (regions.length > 1)
    leftOut.push({ path: "recipient-region", count: regions.length - 1, why: "a project has one region at most" });
  const code = attribute(region, "code") ?? "";
  const name = narrative(region);
  const slug = slugOf(name ?? "");
  return {
    places: [{ place: slug.length > 2 ? slug : `region-${slugOf(code)}`, weight: weightOf(region) }],
    region: {
      code,
      vocabulary: attribute(region, "vocabulary") ?? "1",
      ...defined({ name, uri: attribute(region, "vocabulary-uri") }),
    } as Found["region"],
  };
}

/** Countries, and the first region as a place of its own. */
export function readPlaces(
  activity: Element,
  problems: Problem[],
  leftOut: LeftOut[],
): Pick<Found, "places" | "region"> {
  const { places, region } = readRegions(activity, leftOut);
  const countries = all(activity, "recipient-country").map((own) => ({
    place: attribute(own, "code") ?? "",
    weight: weightOf(own),
  }));
  for (const { place } of countries)
    if (!isCountry(place))
      problems.push({ path: "recipient-country/@code", code: "notACountry", message: `${place} is not a country` });
  return { places: [...countries.filter(({ place }) => isCountry(place)), ...places], region };
}
