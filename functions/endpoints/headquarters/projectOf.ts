import { NotFound } from "../../../shared/errors.ts";
import type { Grant } from "../../../shared/grants.ts";
import { reportPeriods } from "../../../shared/grants.ts";
import type { Period } from "../../../shared/periods.ts";
import type { Project } from "../../../shared/projects.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { Stored } from "../../store/table.ts";

/** A project that exists; throws NotFound otherwise. */
export async function projectOf(id: string, { portfolio }: Stores): Promise<Stored<Project>> {
  const project = await portfolio.read("PROJECT", id);
  if (project === undefined) throw new NotFound(`there is no project ${id}`);
  return project;
}

/** A project's grant that has a report for the period; throws NotFound otherwise. */
export async function reportOf(
  { project: id, grant: grantId, period }: { project: string; grant: string; period: Period },
  stores: Stores,
): Promise<{ project: Stored<Project>; grant: Grant }> {
  const project = await projectOf(id, stores);
  const grant = (await stores.portfolio.grant(id, grantId))?.data;
  if (grant === undefined) throw new NotFound(`the project ${id} has no grant ${grantId}`);
  if (!reportPeriods(grant).includes(period))
    throw new NotFound(`the grant ${grantId} has no report for ${period}; it has ${reportPeriods(grant).join(", ")}`);
  return { project, grant };
}
