import type { ProjectFacts } from "../../shared/duties/dutiesOf.ts";
import type { Project } from "../../shared/projects.ts";
import type { Stores } from "../runtime/dependencies.ts";

/** All that says what is owed in a project: five questions, whose answers grow with places and periods, never with activities. */
export async function factsOf(project: Project, { portfolio, submissions, drafts }: Stores): Promise<ProjectFacts> {
  const [grants, amendments, handedIn, periods, reports] = await Promise.all([
    portfolio.grants(project.id),
    portfolio.amendments(project.id),
    submissions.ofProject(project.id),
    portfolio.periods(project.id),
    drafts.states(project.id),
  ]);
  return { project, grants, amendments, submissions: handedIn, periods, reports };
}
