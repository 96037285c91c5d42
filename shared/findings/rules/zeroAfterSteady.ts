import { type Series, seriesOf } from "../earlierValues.ts";
import type { Doubt } from "../finding.ts";
import type { Rule } from "../underReview.ts";

const periods = 3;
const steadyWithin = 2;

/** Nothing, after the last three periods had something, none of them more than twice another. */
export const isZeroAfterSteady = ({ path, measure, value, earlier }: Series): Doubt[] => {
  const last = earlier.slice(-periods).map((one) => one.value);
  if (value !== 0 || last.length < periods || Math.min(...last) === 0) return [];
  if (Math.max(...last) > steadyWithin * Math.min(...last)) return [];
  return [{ path, code: "zeroAfterSteady", says: { measure, earlier: last.join(", ") } }];
};

export const zeroAfterSteady: Rule = (review) => seriesOf(review).flatMap(isZeroAfterSteady);
