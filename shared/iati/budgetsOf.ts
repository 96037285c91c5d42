import type { BudgetLine } from "../budgets.ts";
import type { Grant } from "../grants.ts";
import { amount } from "./amount.ts";
import type { Facts } from "./facts.ts";

/** Codes of the codelist BudgetType. */
const types = { original: "1", revised: "2" } as const satisfies Record<BudgetLine["type"], string>;

/**
 * Budgets by type and period. IATI has no budget lines, so those of one period are added up; a period with a line that nobody knows
 * has no sum, and is left out with a remark rather than said too low.
 */
export function budgetsOf(grants: readonly Pick<Grant, "budget">[]): Pick<Facts, "budgets" | "remarks"> {
  const lines = grants.flatMap(({ budget = [] }) => budget);
  const grouped = Map.groupBy(lines, ({ type, from, to, money }) =>
    [types[type], from, to, money?.currency ?? ""].join(" "),
  );
  const unknown = lines.filter(({ money }) => money === null);
  const isUnknown = ({ type, from, to }: BudgetLine): boolean =>
    unknown.some((line) => line.type === type && line.from === from && line.to === to);
  const budgets = [...grouped.values()].flatMap((own) => {
    const [first] = own;
    if (first?.money == null || isUnknown(first)) return [];
    const minor = own.reduce((sum, { money }) => sum + (money?.minor ?? 0), 0);
    const { type, from, to, valueDate = from } = first;
    const { currency } = first.money;
    return [{ type: types[type], from, to, amount: amount({ minor, currency }), currency, valueDate }];
  });
  const periods = [...new Set(unknown.map(({ type, from, to }) => `${from} to ${to} (${type})`))];
  return {
    budgets: budgets.toSorted((a, b) => (`${a.from} ${a.type}` < `${b.from} ${b.type}` ? -1 : 1)),
    remarks: periods.map((period) => `The budget of ${period} is left out: a part of it is not known.`),
  };
}
