import { reportRequested } from "../../../events/reportRequested.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { reportOf } from "./projectOf.ts";

export const requestReport: Endpoint<typeof headquarters.requestReport> = async (request, stores) => {
  const { project } = await reportOf(request.path, request.now, stores);
  await stores.portfolio.note(project, changeOf(reportRequested, request, request.path));
  return { requested: true };
};
