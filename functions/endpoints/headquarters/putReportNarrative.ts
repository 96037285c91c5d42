import { reportNarrated } from "../../../events/reportNarrated.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { revise } from "../../../shared/revise.ts";
import { mustBeTold } from "../../../shared/templates/narratives.ts";
import { questionsOf } from "../../../shared/templates/templates.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { templateOf } from "../templateOf.ts";
import { reportOf } from "./projectOf.ts";

export const putReportNarrative: Endpoint<typeof headquarters.putReportNarrative> = async (request, stores) => {
  const { path, body, seen } = request;
  const { project, grant } = await reportOf(path, request.now, stores);
  const [{ sections }, before] = await Promise.all([
    templateOf(grant, stores),
    stores.narratives.ofGrant(project.data.id, grant.id, path.period),
  ]);
  mustBeTold(body, questionsOf(sections), grant.places);
  const narrative = { ...body, place: null, period: path.period };
  const differences = revise(before, narrative, seen);
  if (before !== undefined && differences.length === 0) return { version: before.version, narrative: body };
  const change = changeOf(reportNarrated, request, { ...path, differences });
  return { version: await stores.narratives.writeOfGrant(project, grant.id, narrative, change), narrative: body };
};
