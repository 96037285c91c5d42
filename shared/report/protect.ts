import { measureOf } from "../activities/measures.ts";
import type { Period } from "../periods.ts";
import type { Place } from "../places.ts";
import type { Quantity } from "../quantity.ts";
import { isCounted } from "../sum.ts";
import type { Counting, Span, Wanted } from "./counting.ts";

/** Below this many, a count of victims can lead to somebody. */
export const smallest = 10;

const suppressed: Quantity = { nothing: "suppressed" };

/**
 * Guards counts of victims in what a donor gets. They are given as one total only, never by place or category; and not even
 * that when a period in it has a small number, because the period's number is the difference of two totals. A count of some
 * categories only is a part: the rest would follow from it. So is the number of people served: less those newly assisted it
 * would say how many continue.
 */
export function protect(counting: Counting, places: readonly Place[], { toDate }: Span) {
  const small = (quantity: Quantity): boolean => isCounted(quantity) && quantity.value > 0 && quantity.value < smallest;
  const reveals = (wanted: Wanted, periods: readonly Period[]): boolean =>
    periods.some((period) => small(counting.ofPlaces(wanted, places, [period])));
  const part = (wanted: Wanted, quantity: Quantity): Quantity =>
    measureOf(wanted.measure).victims ? suppressed : quantity;
  const total = (wanted: Wanted, quantity: Quantity): Quantity => {
    const isPart = Object.keys(wanted.where).length > 0 || measureOf(wanted.measure).overTime === "never";
    return isPart || reveals(wanted, toDate) ? part(wanted, quantity) : quantity;
  };
  return { total, part };
}
export type Protection = ReturnType<typeof protect>;
