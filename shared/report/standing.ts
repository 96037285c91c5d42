import { days, timeUsed } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import type { Counted, Quantity } from "../figures/quantity.ts";
import { isCounted } from "../figures/sum.ts";
import { type Indicator, type Target, targetAt } from "../indicators.ts";
import type { Result } from "./report.ts";

/** On track: at least this part of what the time used would have one expect. */
export const tolerance = 0.9;

type Aim = Pick<Indicator, "counting" | "targets">;

/** What a number of a period is held against: a target of that very period, or the one that falls next. */
export function targetFor({ counting, targets }: Aim, period: Period, place?: string): Target | undefined {
  const own = targets.filter((target) => target.place === place);
  const { from, to } = days(period);
  return counting === "perPeriod" ? own.find(({ by }) => by >= from && by <= to) : targetAt(own, to);
}

/** A target as a report shows it: as revised by the end of the period, with the original beside it. */
export function shown({ value, by, illustrative, revised }: Target, period: Period): NonNullable<Result["target"]> {
  return revised === undefined || revised.on > days(period).to
    ? { value, by, illustrative }
    : { value: revised.value, by, illustrative, original: value, reason: revised.reason };
}

/** The part of the way from baseline to target: 1 is all of it. Where less is better, going down is going forward. */
function wayDone(
  value: number,
  baseline: number | undefined,
  target: number,
  direction: Indicator["direction"],
): number {
  const from = baseline ?? (direction === "decrease" ? undefined : 0);
  if (from !== undefined && from !== target) return (value - from) / (target - from);
  const reached = direction === "decrease" ? value <= target : value >= target;
  return reached ? 1 : direction === "decrease" ? target / value : value / target;
}

/** What is said of a result that has no number. */
const without = {
  notReported: "notReported",
  notApplicable: "notApplicable",
  suppressed: "withheld",
} as const satisfies Record<Exclude<Quantity, Counted>["nothing"], Result["status"]>;

/** How a number stands to its target, given the time used since `startsOn` (ISO 8601). */
export function standing(
  quantity: Quantity,
  { direction, counting }: Pick<Indicator, "direction" | "counting">,
  baseline: number | undefined,
  target: NonNullable<Result["target"]> | null,
  { startsOn, period }: { readonly startsOn: string; readonly period: Period },
): Pick<Result, "achieved" | "expected" | "status"> {
  if (target === null) return { achieved: null, expected: null, status: "noTarget" };
  const expected = counting === "perPeriod" ? 1 : timeUsed(startsOn, target.by, days(period).to);
  if (!isCounted(quantity)) return { achieved: null, expected, status: without[quantity.nothing] };
  const achieved = wayDone(quantity.value, baseline, target.value, direction);
  if (achieved >= 1) return { achieved, expected, status: "achieved" };
  return { achieved, expected, status: achieved >= tolerance * expected ? "onTrack" : "behind" };
}
