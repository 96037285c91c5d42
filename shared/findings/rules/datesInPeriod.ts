import { days } from "../../calendar/calendar.ts";
import { datesOf, spanOf } from "../dates.ts";
import type { Doubt } from "../finding.ts";
import type { ActivityRule } from "../underReview.ts";

/**
 * What was done lies in the period in which it is reported, with at least one of its days. A single date, such as that of an
 * adoption, may be older than the period (a warning), never younger.
 */
export const datesInPeriod: ActivityRule = (activity, { period }) => {
  const { from, to } = days(period);
  const { first, last } = spanOf(activity);
  const doubts: Doubt[] = [];
  if (last !== undefined && last.date < from)
    doubts.push({ path: last.path, code: "beforePeriod", says: { date: last.date, period } });
  if (first !== undefined && first.date > to)
    doubts.push({ path: first.path, code: "afterPeriod", says: { date: first.date, period } });
  const single = datesOf(activity).filter(({ path }) => path !== first?.path && path !== last?.path);
  for (const { path, date } of single) {
    if (date > to) doubts.push({ path, code: "afterPeriod", says: { date, period } });
    if (date < from) doubts.push({ path, code: "earlierDate", says: { date, period } });
  }
  return doubts;
};
