import { measureOf } from "../activities/measures.ts";
import { days } from "../calendar/calendar.ts";
import type { Figure } from "../figures/figures.ts";
import type { Counts } from "../figures/totals.ts";
import type { Grant } from "../grants.ts";
import { apportion, type Weighed } from "./apportion.ts";

type Shares = Readonly<Record<string, number>>;

/** A figure with the share of each grant that paid for it, where several did and there is a number. */
export interface Shared extends Figure {
  readonly shares?: Shares;
}

export interface SharedCounts extends Counts {
  readonly figures: readonly Shared[];
}

/** Units of one measure that the same grants paid for: how many were dealt so far, and to whom. */
interface Dealt {
  readonly units: number;
  readonly to: ReadonlyMap<string, number>;
}

/** Something that is followed over periods: who paid for it so far, and whose it is. */
interface Followed {
  readonly grants: readonly string[];
  readonly value: number;
  readonly shares: Shares;
}

/**
 * Divides what several grants paid for together among them, by their weights. Units of one measure that the same grants paid for are
 * dealt out in one fixed order: by recorded period, place and cell. So shares are whole numbers that add up to each figure, odd ones
 * do not all go to the same grant, and what comes later changes nothing that was dealt before. Stocks and people served, which are never
 * added up over periods, begin anew in each; what is followed over periods is dealt once, and again when another grant joins.
 */
export function shareOut(
  counts: readonly Counts[],
  grants: readonly Pick<Grant, "id" | "creditWeight">[],
): SharedCounts[] {
  const weights = new Map(grants.map(({ id, creditWeight = 1 }) => [id, creditWeight]));
  const weighed = (ids: readonly string[]): Weighed[] => ids.map((id) => ({ id, weight: weights.get(id) ?? 1 }));
  const stacks = new Map<string, Dealt>();
  const followed = new Map<string, Followed>();

  const deal = (measure: string, paid: readonly string[], value: number, period: string): Shares => {
    const { overTime } = measureOf(measure);
    const anew = overTime === "latest" || overTime === "never" ? period : "";
    const stack = JSON.stringify([measure, paid, anew]);
    const before = stacks.get(stack) ?? { units: 0, to: new Map<string, number>() };
    const units = before.units + value;
    const to = apportion(units, weighed(paid));
    stacks.set(stack, { units, to });
    return Object.fromEntries([...to].map(([id, has]) => [id, has - (before.to.get(id) ?? 0)]));
  };

  const share = (figure: Figure, { period, place }: Counts): Shared => {
    const { measure, item, value, grants: own } = figure;
    if (typeof value !== "number") return figure;
    if (item === undefined) return own.length < 2 ? figure : { ...figure, shares: deal(measure, own, value, period) };
    const key = JSON.stringify([place, measure, item]);
    const before = followed.get(key);
    const paid = [...new Set([...(before?.grants ?? []), ...own])].sort();
    const isDealt = before !== undefined && before.grants.length === paid.length && before.value === value;
    const now = isDealt ? before : { grants: paid, value, shares: deal(measure, paid, value, period) };
    followed.set(key, now);
    return paid.length < 2 ? figure : { ...figure, shares: now.shares };
  };

  return counts
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((own) => ({ ...own, figures: own.figures.map((figure) => share(figure, own)) }));
}

const order = ({ period, place }: Counts): string => `${days(period).from} ${days(period).to} ${place}`;
