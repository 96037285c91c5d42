import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid } from "../../../shared/errors.ts";
import { revise } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { projectOf } from "./projectOf.ts";

export const putTransaction: Endpoint<typeof headquarters.putTransaction> = async (request, stores) => {
  const transaction = { id: request.path.transaction, ...request.body };
  const project = await projectOf(request.path.project, stores);
  const [current, grant] = await Promise.all([
    stores.portfolio.transaction(project.data.id, transaction.id),
    stores.portfolio.grant(project.data.id, transaction.grant),
  ]);
  if (grant === undefined) {
    const message = `the project has no grant ${transaction.grant}`;
    throw new Invalid(message, [{ path: "grant", code: "unknownGrant", message }]);
  }
  const { budgetLine } = transaction;
  if (budgetLine !== undefined && !grant.data.budget?.some(({ purpose }) => purpose === budgetLine)) {
    const message = `the budget of the grant has no line for ${budgetLine}`;
    throw new Invalid(message, [{ path: "budgetLine", code: "unknownBudgetLine", message }]);
  }
  const differences = revise(current, transaction, request.seen);
  if (current !== undefined && differences.length === 0) return { version: current.version, transaction };
  const change = changeOf(portfolioChanged, request, { record: "transaction", id: transaction.id, differences });
  return { version: await stores.portfolio.writeTransaction(project, transaction, change), transaction };
};
