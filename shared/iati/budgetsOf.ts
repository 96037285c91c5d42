import type { Grant } from "../grants.ts";
import type { BudgetLine } from "../money/budgets.ts";
import { amount } from "./amount.ts";
import type { Facts } from "./facts.ts";

interface Line extends BudgetLine {
  readonly grant: string;
}

const isSameLine = (a: Line, b: Line): boolean => a.grant === b.grant && a.purpose === b.purpose;

/** What is planned for one period: as first agreed, and where any line was revised, with the revisions in the place of their originals. */
function plans(lines: readonly Line[]): { type: string; name: string; lines: readonly Line[] }[] {
  const originals = lines.filter(({ type }) => type === "original");
  const revisions = lines.filter(({ type }) => type === "revised");
  const unchanged = originals.filter((line) => !revisions.some((revision) => isSameLine(revision, line)));
  return [
    { type: "1", name: "original", lines: originals },
    { type: "2", name: "revised", lines: revisions.length === 0 ? [] : [...unchanged, ...revisions] },
  ].filter((plan) => plan.lines.length > 0);
}

/** One budget for each currency of a plan. */
function sums(type: string, lines: readonly Line[]): Facts["budgets"] {
  const byCurrency = Map.groupBy(lines, ({ money }) => money?.currency ?? "");
  return [...byCurrency].flatMap(([currency, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { from, to, valueDate = from } = first;
    const minor = own.reduce((sum, { money }) => sum + (money?.minor ?? 0), 0);
    return [{ type, from, to, amount: amount({ minor, currency }), currency, valueDate }];
  });
}

/**
 * Budgets by period and type (codelist BudgetType). IATI has no budget lines, so those of one period are added up; a plan with a line that
 * nobody knows has no sum, and is left out with a remark rather than said too low.
 */
export function budgetsOf(grants: readonly Pick<Grant, "id" | "budget">[]): Pick<Facts, "budgets" | "remarks"> {
  const lines = grants.flatMap(({ id, budget = [] }) => budget.map((line): Line => ({ ...line, grant: id })));
  const byPeriod = Map.groupBy(lines, ({ from, to }) => `${from} to ${to}`);
  const all = [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([period, own]) =>
      plans(own).map((plan) => ({ ...plan, period, isKnown: plan.lines.every(({ money }) => money !== null) })),
    );
  return {
    budgets: all.flatMap(({ type, lines: own, isKnown }) => (isKnown ? sums(type, own) : [])),
    remarks: all.flatMap(({ period, name, isKnown }) =>
      isKnown ? [] : [`The budget of ${period} (${name}) is left out: a part of it is not known.`],
    ),
  };
}
