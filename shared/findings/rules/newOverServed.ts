import { saidOf } from "../numbers.ts";
import type { ActivityRule } from "../underReview.ts";

/** Who is newly assisted in a period is served in it. */
export const newOverServed: ActivityRule = (activity, { period }) => {
  const newly = saidOf(activity, "assistance.newlyAssisted", period);
  const served = saidOf(activity, "assistance.served", period);
  if (newly === undefined || served === undefined || newly <= served) return [];
  return [{ path: "", code: "newOverServed", says: { newly, served } }];
};
