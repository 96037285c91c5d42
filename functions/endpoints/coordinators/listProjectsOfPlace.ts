import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listProjectsOfPlace: Endpoint<typeof coordinators.listProjectsOfPlace> = async (
  { path: { place } },
  { portfolio },
) => {
  const here = (await portfolio.list("PROJECT")).filter(({ places }) => places.includes(place));
  const projects = here.map(async (project) => {
    const grants = await portfolio.grants(project.id);
    return { project, grants: grants.filter(({ places }) => places.includes(place)) };
  });
  return { projects: await Promise.all(projects) };
};
