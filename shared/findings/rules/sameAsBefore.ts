import { type Series, seriesOf } from "../earlierValues.ts";
import type { Doubt } from "../finding.ts";
import type { Rule } from "../underReview.ts";

/** Smaller numbers are the same by chance. */
const smallest = 100;

/**
 * Exactly the number of the period before, which is mostly a copy of it. What stands (hotlines operating, laws under way) may well stay the
 * same; what happens (calls, people) does not.
 */
export const isSameAsBefore = ({ path, measure, overTime, value, earlier }: Series): Doubt[] => {
  const last = earlier.at(-1);
  if (overTime.startsWith("latest") || last?.value !== value || value < smallest) return [];
  return [{ path, code: "sameAsBefore", says: { measure, value, period: last.period } }];
};

export const sameAsBefore: Rule = (review) => seriesOf(review).flatMap(isSameAsBefore);
