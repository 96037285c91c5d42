import { placeName } from "../places/placeName.ts";
import type { Programme } from "../programmes.ts";
import type { Project } from "../projects.ts";
import type { Facts } from "./facts.ts";
import { classified, publisherOf } from "./factsOf.ts";
import { identifiers } from "./identifiers.ts";
import { percentages } from "./percentages.ts";
import type { Publisher } from "./publisher.ts";
import { sentence } from "./told.ts";

/** A programme as the parent of its projects. It carries neither money nor results, which would be counted twice. None without projects. */
export function programmeFacts(
  programme: Programme,
  projects: readonly Project[],
  publisher: Publisher,
): Facts | undefined {
  const own = projects.filter(({ programme: id }) => id === programme.id);
  const starts = own.map(({ startsOn }) => startsOn).sort();
  const ends = own.map(({ endsOn }) => endsOn).sort();
  const [startsOn, endsOn] = [starts[0], ends.at(-1)];
  if (startsOn === undefined || endsOn === undefined) return undefined;
  const parts = percentages(programme.countries.map(() => 1));
  const organisation = publisherOf(publisher);
  const { ref, name, type } = organisation;
  return {
    identifier: identifiers.programme(publisher, programme.id),
    hierarchy: 1,
    publisher: organisation,
    title: programme.title,
    description: [programme.title, programme.note]
      .flatMap((text) => (text === undefined ? [] : sentence(text)))
      .join(" "),
    remarks: ["Money and results are those of the projects under this programme."],
    participants: ["2", "4"].map((role) => ({ role, ref, name, type })),
    startsOn,
    endsOn,
    countries: programme.countries.map((code, index) => ({
      code,
      name: placeName(code),
      ...(parts[index] === undefined ? {} : { percentage: parts[index] }),
    })),
    regions: [],
    ...classified(publisher),
    budgets: [],
    transactions: [],
    documents: [],
    related: own.map((project) => ({ type: "2", ref: identifiers.project(publisher, project) })),
  };
}
