import { asOf, earmarked } from "../../../shared/amendments.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listProjectsOfPlace: Endpoint<typeof coordinators.listProjectsOfPlace> = async (
  { path: { place }, now },
  { portfolio },
) => {
  const here = (await portfolio.list("PROJECT")).filter(({ places }) => places.includes(place));
  const projects = here.map(async (project) => {
    const [originals, amendments] = await Promise.all([portfolio.grants(project.id), portfolio.amendments(project.id)]);
    // Also what was for the place once: its periods may still have to be recorded.
    const until = { from: project.startsOn, to: now.slice(0, 10) };
    const own = originals.filter((grant) => earmarked(grant, amendments, until).includes(place));
    return { project, grants: own.map((grant) => asOf(grant, amendments, until.to)) };
  });
  return { projects: await Promise.all(projects) };
};
