import type { Problem } from "../../errors.ts";
import { Project } from "../../projects.ts";
import type { ProjectIati } from "../projectTerms.ts";
import type { Publisher } from "../publisher.ts";
import { checked } from "./checked.ts";
import type { Found } from "./found.ts";

/** Who takes part besides donors and the publisher, who are in every file by themselves. */
const others = ({ participants }: Found, publisher: Publisher | undefined) =>
  participants.filter(
    ({ role, ref, name }) => role !== "1" && ref !== publisher?.identifier && name !== publisher?.name,
  );

/** Shares by place; none where every place has the same, as it is without a word. */
function sharesIn({ places }: Found): Pick<ProjectIati, "shares"> {
  const weights = places.map(({ weight }) => weight);
  if (weights.some((weight) => weight === undefined) || new Set(weights).size < 2) return {};
  return { shares: Object.fromEntries(places.map(({ place, weight }) => [place, weight ?? 0])) };
}

/** An activity as a project. One that is there keeps what IATI does not say: indicators, programme, how often places report. */
export function projectIn(
  found: Found,
  id: string,
  there: Project | undefined,
  publisher: Publisher | undefined,
): { project: Project | undefined; problems: Problem[] } {
  const { identifier, title, description, startsOn, endsOn, region, sectors, policyMarkers, defaults } = found;
  const places = [...new Set([...(there?.places ?? []), ...found.places.map(({ place }) => place)])];
  const source = `IATI activity ${identifier}`;
  const participants = others(found, publisher);
  const iati = {
    ...there?.iati,
    identifier,
    ...(description === undefined || description === title ? {} : { description }),
    ...sharesIn(found),
    ...(region === undefined ? {} : { region }),
    classification: {
      ...there?.iati?.classification,
      ...(sectors.length === 0 ? {} : { sectors }),
      ...(policyMarkers.length === 0 ? {} : { policyMarkers }),
      ...defaults,
    },
    ...(participants.length === 0 ? {} : { participants }),
  };
  const terms = {
    frequency: "year",
    indicators: [],
    published: [],
    ...there,
    id,
    title,
    startsOn,
    endsOn,
    places,
    sources: [...new Set([...(there?.sources ?? []), source])],
    iati,
  };
  const { value, problems } = checked(Project, terms, "project");
  return { project: value, problems };
}
