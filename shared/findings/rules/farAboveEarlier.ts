import { median } from "d3-array";
import { type Series, seriesOf } from "../earlierValues.ts";
import type { Doubt } from "../finding.ts";
import type { Rule } from "../underReview.ts";

const times = 5;
const fewestPeriods = 3;
/** Small numbers jump: 1, 1, 2 and then 6 is no reason to ask. */
const leastMore = 10;

/**
 * More than five times the median of at least three earlier periods, and at least ten more than it. The median, because one
 * earlier mistake does not move it; where it is zero, something new has begun.
 */
export const isFarAbove = ({ path, measure, value, earlier }: Series): Doubt[] => {
  const usual = median(earlier, (one) => one.value) ?? 0;
  if (earlier.length < fewestPeriods || usual === 0 || value <= times * usual || value - usual < leastMore) return [];
  return [{ path, code: "farAboveEarlier", says: { measure, value, median: usual, times } }];
};

export const farAboveEarlier: Rule = (review) => seriesOf(review).flatMap(isFarAbove);
