import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { revise } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";

export const putPerson: Endpoint<typeof headquarters.putPerson> = async (request, { people }) => {
  const person = { subject: request.path.subject, ...request.body };
  const { n, current } = await people.forChange(person.subject);
  const differences = revise(current, person, request.seen);
  if (current !== undefined && differences.length === 0) return { version: current.version, person };
  const change = changeOf(portfolioChanged, request, { record: "person", id: person.subject, differences });
  return { version: await people.write(n, person, change), person };
};
