import { type Amendment, asOf } from "../../../shared/amendments.ts";
import type { Period } from "../../../shared/calendar/periods.ts";
import { reportPeriods } from "../../../shared/calendar/reportPeriods.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Grant } from "../../../shared/grants.ts";
import type { Project } from "../../../shared/projects.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { Stored } from "../../store/table.ts";

/** A project that exists; throws NotFound otherwise. */
export async function projectOf(id: string, { portfolio }: Stores): Promise<Stored<Project>> {
  const project = await portfolio.read("PROJECT", id);
  if (project === undefined) throw new NotFound(`there is no project ${id}`);
  return project;
}

/** A project's grant as first agreed, with the amendments of all the project's grants; throws NotFound when there is none. */
export async function grantOf(
  { project: id, grant: grantId }: { project: string; grant: string },
  stores: Stores,
): Promise<{
  project: Stored<Project>;
  original: Grant;
  version: number;
  amendments: Amendment[];
}> {
  const project = await projectOf(id, stores);
  const [grant, amendments] = await Promise.all([stores.portfolio.grant(id, grantId), stores.portfolio.amendments(id)]);
  if (grant === undefined) throw new NotFound(`the project ${id} has no grant ${grantId}`);
  return { project, original: grant.data, version: grant.version, amendments };
}

/** A project's grant, as it stands now, that has a report for the period; throws NotFound otherwise. */
export async function reportOf(
  path: { project: string; grant: string; period: Period },
  now: string,
  stores: Stores,
): Promise<{ project: Stored<Project>; grant: Grant }> {
  const { project, original, amendments } = await grantOf(path, stores);
  const grant = asOf(original, amendments, now.slice(0, 10));
  const periods = reportPeriods(grant);
  if (!periods.includes(path.period))
    throw new NotFound(`the grant ${path.grant} has no report for ${path.period}; it has ${periods.join(", ")}`);
  return { project, grant };
}
