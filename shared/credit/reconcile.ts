import { total } from "../figures/figures.ts";
import type { Quantity } from "../figures/quantity.ts";
import { sum } from "../figures/sum.ts";
import type { Grant } from "../grants.ts";
import { creditedTo } from "./credit.ts";
import type { Shared } from "./shareOut.ts";

/** From what is credited to grants, each by its own rule, to what was done: `addUpTo` - `moreThanOnce` + `notCredited` = `total`. */
export interface Reconciliation {
  readonly grants: readonly { readonly grant: string; readonly quantity: Quantity }[];
  readonly addUpTo: Quantity;
  /** What stands in the reports of several grants (in full), beyond the first. */
  readonly moreThanOnce: Quantity;
  /** What stands in the report of no grant (paid for together, and ring-fenced). */
  readonly notCredited: Quantity;
  /** Every activity once. */
  readonly total: Quantity;
}

type Rule = Pick<Grant, "id" | "creditRule">;

/** Reconciles figures of one measure, of one project, that may be added up: each with its shares where several grants paid. */
export function reconcile(figures: readonly Shared[], grants: readonly Rule[]): Reconciliation {
  const credited = figures.map((figure) => ({ figure, to: creditsOf(figure, grants) }));
  const all = credited.flatMap(({ to }) => to);
  const each = [...Map.groupBy(all, ({ grant }) => grant)].sort(([a], [b]) => (a < b ? -1 : 1));
  const quantities = each.map(([grant, own]) => ({ grant, quantity: total(own.map(({ part }) => part)) }));
  const beyond = (difference: (credited: number, done: number) => number): Quantity =>
    total(credited.flatMap(({ figure, to }) => rest(figure, difference(added(to), amountOf(figure)))));
  return {
    grants: quantities,
    addUpTo: sum(quantities.map(({ quantity }) => quantity)),
    moreThanOnce: beyond((own, done) => own - done),
    notCredited: beyond((own, done) => done - own),
    total: total(figures),
  };
}

interface Credit {
  readonly grant: string;
  readonly part: Shared;
  readonly amount: number;
}

/** What is not a number is something all the same: one, of which each has its part. */
const amountOf = ({ value }: Shared): number => (typeof value === "number" ? value : 1);

function creditsOf(figure: Shared, grants: readonly Rule[]): Credit[] {
  const paid = figure.shares === undefined ? figure : { ...figure, grants: Object.keys(figure.shares) };
  const isWhole = (rule: Rule["creditRule"]): boolean => rule !== "byShare" || typeof figure.value === "number";
  return grants.flatMap((grant) =>
    creditedTo(grant, [paid]).map((part) => ({
      grant: grant.id,
      part,
      amount: isWhole(grant.creditRule) ? amountOf(part) : 1 / paid.grants.length,
    })),
  );
}

const added = (to: readonly Credit[]): number => to.reduce((all, { amount }) => all + amount, 0);

/** A figure of what is left over of it, if anything is (more than a rounding error of thirds). */
const rest = (figure: Shared, amount: number): Shared[] =>
  amount < 1e-6 ? [] : [typeof figure.value === "number" ? { ...figure, value: amount } : figure];
