import { days } from "../../periods.ts";
import type { ActivityRule } from "../underReview.ts";

/** A hotline that operated on a day of the period had calls, or somebody says why not. */
export const hotlineWithoutCalls: ActivityRule = (activity, { period }) => {
  if (activity.kind !== "hotline") return [];
  const { openedOn, closedOn, calls } = activity;
  const { from, to } = days(period);
  const operated = (openedOn === undefined || openedOn <= to) && (closedOn === undefined || closedOn >= from);
  if (!operated || (calls !== undefined && calls > 0)) return [];
  return [{ path: "calls", code: calls === undefined ? "callsNotReported" : "noCalls", says: null }];
};
