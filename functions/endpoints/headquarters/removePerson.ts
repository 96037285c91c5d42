import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { differences } from "../../../shared/differences.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";

export const removePerson: Endpoint<typeof headquarters.removePerson> = async (request, { people }) => {
  const { subject } = request.path;
  const { n, current } = await people.forChange(subject);
  if (current === undefined) return { removed: subject };
  mustHaveSeen(request.seen, current.version);
  const detail = { record: "person" as const, id: subject, differences: differences(current.data, {}) };
  await people.remove(n, subject, changeOf(portfolioChanged, request, detail));
  return { removed: subject };
};
