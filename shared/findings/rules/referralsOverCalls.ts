import { saidOf } from "../numbers.ts";
import type { ActivityRule } from "../underReview.ts";

/** A hotline refers who calls it. A caller may be referred to several services, so it is doubtful and not impossible. */
export const referralsOverCalls: ActivityRule = (activity, { period }) => {
  const referrals = saidOf(activity, "hotline.referrals", period);
  const calls = saidOf(activity, "hotline.calls", period);
  if (referrals === undefined || calls === undefined || referrals <= calls) return [];
  return [{ path: "referrals", code: "referralsOverCalls", says: { referrals, calls } }];
};
