import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import { impossible } from "../../../shared/amendments.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid } from "../../../shared/errors.ts";
import { fits } from "../../../shared/fits.ts";
import { revise } from "../../../shared/revise.ts";
import { builtIn } from "../../../shared/templates/builtInTemplates.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { projectOf } from "./projectOf.ts";

export const putGrant: Endpoint<typeof headquarters.putGrant> = async (request, stores) => {
  const grant = { id: request.path.grant, ...request.body };
  const project = await projectOf(request.path.project, stores);
  const [current, donor, rates, amendments] = await Promise.all([
    stores.portfolio.grant(project.data.id, grant.id),
    stores.portfolio.read("DONOR", grant.donor),
    grant.rates === undefined ? undefined : stores.portfolio.read("RATES", grant.rates.source),
    stores.portfolio.amendments(project.data.id),
  ]);
  const problems = [...fits(grant, project.data), ...impossible(grant, amendments)];
  if (donor === undefined)
    problems.push({ path: "donor", code: "unknown", message: `there is no donor ${grant.donor}` });
  if (grant.rates !== undefined && rates === undefined)
    problems.push({ path: "rates.source", code: "unknown", message: `there are no rates ${grant.rates.source}` });
  const { template } = grant;
  if (
    template !== undefined &&
    builtIn(template) === undefined &&
    (await stores.portfolio.read("TEMPLATE", template)) === undefined
  )
    problems.push({ path: "template", code: "unknown", message: `there is no template ${template}` });
  if (problems.length > 0) throw new Invalid("the grant does not fit its project", problems);
  const differences = revise(current, grant, request.seen);
  if (current !== undefined && differences.length === 0) return { version: current.version, grant };
  const change = changeOf(portfolioChanged, request, { record: "grant", id: grant.id, differences });
  return { version: await stores.portfolio.writeGrant(project, grant, change), grant };
};
