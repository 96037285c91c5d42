import type { Problem } from "../../errors.ts";
import type { BudgetLine } from "../../money/budgets.ts";
import type { Element } from "../element.ts";
import { all, attribute, first } from "./find.ts";
import { readMoney } from "./readMoney.ts";

/** Every budget of an activity. Whether one is for a year at most is asked of the grant that it becomes a part of. */
export const readBudgets = (activity: Element, currency: string | undefined, problems: Problem[]): BudgetLine[] =>
  all(activity, "budget").map((own, index) => {
    const { money, valueDate } = readMoney(own, `budget ${index + 1}`, currency, problems);
    return {
      type: attribute(own, "type") === "2" ? "revised" : "original",
      from: attribute(first(own, "period-start"), "iso-date") ?? "",
      to: attribute(first(own, "period-end"), "iso-date") ?? "",
      money,
      ...(valueDate === undefined ? {} : { valueDate }),
    };
  });
