import { type BudgetLine, planned } from "../money/budgets.ts";
import { addUp, type Money } from "../money/money.ts";
import type { Report } from "./report.ts";

type Budget = NonNullable<Report["money"]["budget"]>;

/** Money that was spent, in the grant's currency (null: not known), and the line of the budget that it was spent on. */
interface Spent {
  readonly budgetLine?: string | undefined;
  readonly money: Money | null;
}

/** What a line plans as revised: a revision stands in the place of the original for its days, and of no others. */
function revised(lines: readonly BudgetLine[], currency: string): Money | null {
  const revisions = lines.filter(({ type }) => type === "revised");
  if (revisions.length === 0) return null;
  const rest = lines.filter(
    ({ type, from, to }) => type === "original" && !revisions.some((own) => own.from <= to && from <= own.to),
  );
  return addUp(
    [...rest, ...revisions].map(({ money }) => money),
    currency,
  );
}

const less = (from: Money | null, spent: Money | null): Money | null =>
  from === null || spent === null ? null : { minor: from.minor - spent.minor, currency: from.currency };

/**
 * What was planned and spent, line by line, by the purposes of a grant's budget; what names no line stands in one of its own. What a line
 * spent is known where something was entered for it, or where everything that was entered names a line.
 */
export function budgetOf(lines: readonly BudgetLine[], spent: readonly Spent[], currency: string): Budget {
  const own = spent.map(({ budgetLine = null, money }) => ({ purpose: budgetLine, money }));
  const purposes = [...new Set([...lines.map(({ purpose = null }) => purpose), ...own.map(({ purpose }) => purpose)])];
  const isComplete = own.length > 0 && own.every(({ purpose }) => purpose !== null);
  const sumOf = (of: readonly { money: Money | null }[]): Money | null =>
    of.length === 0 && !isComplete
      ? null
      : addUp(
          of.map(({ money }) => money),
          currency,
        );
  const each = purposes.map((purpose) => {
    const of = lines.filter((line) => (line.purpose ?? null) === purpose);
    const [original, later] = [planned(of, "original", currency), revised(of, currency)];
    const on = sumOf(own.filter((one) => one.purpose === purpose));
    return {
      purpose,
      original,
      revised: later,
      spent: on,
      variance: less(later ?? original, on),
      isPlanned: of.length > 0,
    };
  });
  // What nobody planned for takes nothing away from what was planned in all.
  const all = each.filter(({ isPlanned }) => isPlanned);
  const sum = (parts: readonly (Money | null)[]): Money | null => (parts.length === 0 ? null : addUp(parts, currency));
  const original = sum(all.map((line) => line.original));
  const later = all.some((line) => line.revised !== null)
    ? sum(all.map((line) => line.revised ?? line.original))
    : null;
  const on = sumOf(own);
  return {
    lines: each.map(({ isPlanned: _, ...line }) => line),
    total: { original, revised: later, spent: on, variance: less(later ?? original, on) },
  };
}
