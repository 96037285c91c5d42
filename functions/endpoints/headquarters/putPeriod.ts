import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { NotFound } from "../../../shared/errors.ts";
import { recordingPeriods } from "../../../shared/projects.ts";
import { revise } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { projectOf } from "./projectOf.ts";

export const putPeriod: Endpoint<typeof headquarters.putPeriod> = async (request, stores) => {
  const period = { ...request.path, ...request.body };
  const project = await projectOf(period.project, stores);
  if (!recordingPeriods(project.data).includes(period.period))
    throw new NotFound(`the project ${period.project} has no period ${period.period}`);
  const current = await stores.portfolio.period(period.project, period.period);
  const differences = revise(current, period, request.seen);
  if (current !== undefined && differences.length === 0) return { version: current.version, period };
  const change = changeOf(portfolioChanged, request, { record: "period", id: period.period, differences });
  return { version: await stores.portfolio.writePeriod(project, period, change), period };
};
