import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { projectOf } from "./projectOf.ts";

export const getProject: Endpoint<typeof headquarters.getProject> = async ({ path: { project: id } }, stores) => {
  const { data, version } = await projectOf(id, stores);
  const [grants, transactions, submissions, periods] = await Promise.all([
    stores.portfolio.grants(id),
    stores.portfolio.transactions(id),
    stores.submissions.ofProject(id),
    stores.portfolio.periods(id),
  ]);
  return { version, project: data, grants, transactions, submissions, periods };
};
