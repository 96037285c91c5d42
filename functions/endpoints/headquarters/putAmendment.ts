import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import { impossible, inAll } from "../../../shared/amendments.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid } from "../../../shared/errors.ts";
import { fits } from "../../../shared/fits.ts";
import { revise } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { grantOf } from "./projectOf.ts";

export const putAmendment: Endpoint<typeof headquarters.putAmendment> = async (request, stores) => {
  const { project, original, amendments } = await grantOf(request.path, stores);
  const amendment = { id: request.path.amendment, grant: original.id, terms: request.body };
  const current = await stores.portfolio.amendment(project.data.id, original.id, amendment.id);
  const differences = revise(current, amendment, request.seen);
  if (current !== undefined && differences.length === 0) return { version: current.version, amendment };
  const all = [...amendments.filter(({ id, grant }) => id !== amendment.id || grant !== original.id), amendment];
  const problems = [...impossible(original, all), ...fits(inAll(original, all), project.data)];
  if (problems.length > 0) throw new Invalid("the grant cannot be amended like this", problems);
  const change = changeOf(portfolioChanged, request, { record: "amendment", id: amendment.id, differences });
  return { version: await stores.portfolio.writeAmendment(project, amendment, change), amendment };
};
