import { type Amendment, impossible } from "../../amendments.ts";
import type { Donor } from "../../donors.ts";
import type { Problem } from "../../errors.ts";
import { fits } from "../../fits.ts";
import type { Grant } from "../../grants.ts";
import type { Transaction } from "../../money/transactions.ts";
import type { Project } from "../../projects.ts";
import type { Element } from "../element.ts";
import type { Publisher } from "../publisher.ts";
import { grantsIn } from "./grantsIn.ts";
import { matchDonors } from "./matchDonors.ts";
import { projectIn } from "./projectIn.ts";
import { readActivity } from "./readActivity.ts";
import type { LeftOut } from "./taken.ts";
import { transactionsIn } from "./transactionsIn.ts";

/** What is there before an import, which it has to fit. */
export interface Before {
  readonly project: Project | undefined;
  readonly grants: readonly Grant[];
  readonly amendments: readonly Amendment[];
  readonly donors: readonly Donor[];
  readonly publisher: Publisher | undefined;
}

/** What an import would enter, what is wrong with it (with anything here it enters nothing), and what it cannot keep. */
export interface TakenOver {
  readonly identifier: string;
  readonly project: Project | undefined;
  readonly grants: readonly Grant[];
  readonly transactions: readonly Transaction[];
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
}

/** An activity of IATI as a project with a grant for each donor, and the money of each. Decides all at once, and writes nothing. */
export function takeOver(activity: Element, id: string, before: Before): TakenOver {
  const found = readActivity(activity);
  const { project, problems } = projectIn(found, id, before.project, before.publisher);
  const { funders, problems: unknown } = matchDonors(found, before.donors);
  const grants = grantsIn(found, funders, before);
  const money = transactionsIn(found, grants.grants, before.donors);
  const all = [
    ...before.grants.filter(({ id: own }) => grants.grants.every((grant) => grant.id !== own)),
    ...grants.grants,
  ];
  const misfits =
    project === undefined
      ? []
      : all.flatMap((grant) => [...fits(grant, project), ...impossible(grant, before.amendments)]);
  const known = unknown.length === 0;
  return {
    identifier: found.identifier,
    project,
    grants: grants.grants,
    transactions: money.transactions,
    problems: [...found.problems, ...problems, ...unknown, ...grants.problems, ...money.problems, ...misfits],
    // Whose money it is cannot be told before every donor is known.
    leftOut: [...found.leftOut, ...(known ? [...grants.leftOut, ...money.leftOut] : [])],
  };
}
