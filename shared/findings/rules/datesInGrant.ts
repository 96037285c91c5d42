import { days } from "../../calendar/calendar.ts";
import { spanOf } from "../dates.ts";
import type { Doubt } from "../finding.ts";
import type { ActivityRule } from "../underReview.ts";

/**
 * A grant pays for what was done while it ran. Without dates, and for what goes on over many periods, it is the days of the
 * period that count.
 */
export const datesInGrant: ActivityRule = (activity, { period, grants }) => {
  const { from, to } = days(period);
  const { first, last } = spanOf(activity);
  const begins = first !== undefined && first.date > from ? first.date : from;
  const ends = last !== undefined && last.date < to ? last.date : to;
  const hasBothEnds = first !== undefined && last !== undefined && first.date >= from;
  return activity.grants.flatMap((id, index): Doubt[] => {
    const grant = grants.find((candidate) => candidate.id === id);
    if (grant === undefined) return [];
    const says = { grant: id, from: grant.startsOn, to: grant.endsOn };
    const path = `grants.${index}`;
    if (ends < grant.startsOn || begins > grant.endsOn) return [{ path, code: "outsideGrant", says }];
    if (hasBothEnds && (first.date < grant.startsOn || last.date > grant.endsOn))
      return [{ path, code: "partlyOutsideGrant", says }];
    return [];
  });
};
