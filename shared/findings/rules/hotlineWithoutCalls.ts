import { days } from "../../calendar/calendar.ts";
import { amountOf, figuresOf } from "../numbers.ts";
import type { ActivityRule } from "../underReview.ts";

/** A hotline that operated on a day of the period had calls, or somebody says why not. */
export const hotlineWithoutCalls: ActivityRule = (activity, { period }) => {
  if (activity.kind !== "hotline") return [];
  const { openedOn, closedOn } = activity;
  const { from, to } = days(period);
  const operated = (openedOn === undefined || openedOn <= to) && (closedOn === undefined || closedOn >= from);
  if (!operated || activity.calls === "notApplicable") return [];
  const calls = amountOf(figuresOf(activity, period), "hotline.calls");
  if (calls !== undefined && calls > 0) return [];
  return [{ path: "calls", code: calls === undefined ? "callsNotReported" : "noCalls", says: null }];
};
