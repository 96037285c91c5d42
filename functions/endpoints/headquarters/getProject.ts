import { asOf } from "../../../shared/amendments.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { projectOf } from "./projectOf.ts";

export const getProject: Endpoint<typeof headquarters.getProject> = async ({ path: { project: id }, now }, stores) => {
  const { data, version } = await projectOf(id, stores);
  const [originals, amendments, transactions, submissions, periods] = await Promise.all([
    stores.portfolio.grants(id),
    stores.portfolio.amendments(id),
    stores.portfolio.transactions(id),
    stores.submissions.ofProject(id),
    stores.portfolio.periods(id),
  ]);
  const grants = originals.map((grant) => asOf(grant, amendments, now.slice(0, 10)));
  return { version, project: data, grants, amendments, transactions, submissions, periods };
};
