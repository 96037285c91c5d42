import { asOf } from "../../../shared/amendments.ts";
import type { Donor } from "../../../shared/donors.ts";
import { activity } from "../../../shared/iati/activity.ts";
import type { Element } from "../../../shared/iati/element.ts";
import { projectFacts } from "../../../shared/iati/factsOf.ts";
import type { Publisher } from "../../../shared/iati/publisher.ts";
import { results } from "../../../shared/iati/results.ts";
import type { Project } from "../../../shared/projects.ts";
import { lastRevisions } from "../../../shared/report/lastRevisions.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/**
 * A project as it is published today (ISO 8601): its money from the tracker, its results from reports that were released, because those
 * are suppressed and were checked.
 */
export async function activityOf(
  project: Project,
  { publisher, donors }: { readonly publisher: Publisher; readonly donors: readonly Donor[] },
  today: string,
  { portfolio, reports }: Stores,
): Promise<Element> {
  const [originals, amendments, transactions] = await Promise.all([
    portfolio.grants(project.id),
    portfolio.amendments(project.id),
    portfolio.transactions(project.id),
  ]);
  const grants = originals.map((grant) => asOf(grant, amendments, today));
  const givers = [...new Set(grants.map(({ donor }) => donor))];
  const released = await Promise.all(givers.map((donor) => reports.ofProject(donor, project.id)));
  const contents = lastRevisions(released.flat()).map(({ content }) => content);
  const facts = projectFacts({ publisher, project, donors, transactions }, grants);
  return activity(facts, results(contents, { language: facts.publisher.language, alone: grants.length === 1 }), {
    on: today,
  });
}
