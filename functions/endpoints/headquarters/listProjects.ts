import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listProjects: Endpoint<typeof headquarters.listProjects> = async (_request, { portfolio }) => ({
  projects: await portfolio.list("PROJECT"),
});
