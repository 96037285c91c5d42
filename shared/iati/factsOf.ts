import type { Donor } from "../donors.ts";
import type { Grant } from "../grants.ts";
import type { Transaction } from "../money/transactions.ts";
import type { Project } from "../projects.ts";
import { budgetsOf } from "./budgetsOf.ts";
import type { Facts, Organisation } from "./facts.ts";
import { geography } from "./geography.ts";
import { identifiers } from "./identifiers.ts";
import { participantsOf } from "./participantsOf.ts";
import type { ProjectIati } from "./projectTerms.ts";
import type { Publisher } from "./publisher.ts";
import { sectorsOf } from "./sectorsOf.ts";
import { sentence } from "./told.ts";
import { transactionsOf } from "./transactionsOf.ts";

export interface FactSources {
  readonly publisher: Publisher;
  readonly project: Project;
  readonly donors: readonly Donor[];
  readonly transactions: readonly Transaction[];
}

const asOrganisation = ({ identifier, name, type }: Publisher) => ({
  ref: identifier,
  name,
  type,
});

/** Whoever publishes, as every activity names it. */
export const publisherOf = (publisher: Publisher): Facts["publisher"] => ({
  ...asOrganisation(publisher),
  secondary: publisher.secondary ?? false,
  language: publisher.language ?? "en",
});

/** The publisher's classification, with what the project says differently. */
export function classified(
  { classification }: Publisher,
  own: NonNullable<ProjectIati["classification"]> = {},
): Pick<Facts, "sectors" | "policyMarkers" | "defaults"> {
  const { sectors = classification.sectors, policyMarkers = classification.policyMarkers ?? [], ...rest } = own;
  const { sectors: _sectors, policyMarkers: _markers, ...defaults } = classification;
  const codes = Object.entries({ ...defaults, ...rest }).flatMap(([name, code]) =>
    code === undefined ? [] : [[name, code] as const],
  );
  return { sectors: sectorsOf(sectors), policyMarkers, defaults: Object.fromEntries(codes) };
}

/** What a project says under IATI for some of its grants: all of them, or those of one donor's report. */
function factsOf(
  { publisher, project, donors, transactions }: FactSources,
  grants: readonly Grant[],
  places: readonly string[],
): Omit<Facts, "identifier" | "hierarchy" | "title" | "startsOn" | "endsOn" | "related"> {
  const own = asOrganisation(publisher);
  const donorOf = ({ donor: id }: Grant): Organisation => {
    const donor = donors.find((one) => one.id === id);
    const { name = id, iati: ref, iatiType: type } = donor ?? {};
    return { name, ...(ref === undefined ? {} : { ref }), ...(type === undefined ? {} : { type }) };
  };
  const money = transactionsOf(transactions, grants, donorOf, own);
  const { iati } = project;
  return {
    publisher: publisherOf(publisher),
    description:
      iati?.description ??
      [project.title, project.note].flatMap((text) => (text === undefined ? [] : sentence(text))).join(" "),
    participants: participantsOf(grants.map(donorOf), own, iati?.participants ?? [], money),
    ...geography(places, iati),
    ...classified(publisher, iati?.classification),
    ...budgetsOf(grants),
    transactions: money,
    documents: iati?.documents ?? [],
  };
}

/** A project with all its grants: what is published of it. */
export const projectFacts = (sources: FactSources, grants: readonly Grant[]): Facts => {
  const { publisher, project } = sources;
  const { programme } = project;
  return {
    ...factsOf(sources, grants, project.places),
    identifier: identifiers.project(publisher, project),
    hierarchy: 2,
    title: project.title,
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    related: programme === undefined ? [] : [{ type: "1", ref: identifiers.programme(publisher, programme) }],
  };
};

/** What one donor paid of a project, as that donor's report holds it: a part of the project's activity, which is its parent. */
export const grantFacts = (sources: FactSources, grant: Grant, places: readonly string[]): Facts => {
  const { publisher, project } = sources;
  const own = factsOf(sources, [grant], places);
  return {
    ...own,
    remarks: [
      `This is what one donor paid of ${identifiers.project(publisher, project)}, whose own file holds it, too.`,
      ...own.remarks,
    ],
    identifier: identifiers.grant(publisher, project, grant.id),
    hierarchy: 3,
    title: grant.title,
    startsOn: grant.startsOn,
    endsOn: grant.endsOn,
    related: [{ type: "1", ref: identifiers.project(publisher, project) }],
  };
};
