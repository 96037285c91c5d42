import type { Grant } from "../grants.ts";
import { addDays, days, periodsBetween, range } from "./calendar.ts";
import type { Period } from "./periods.ts";

/**
 * The periods for which the donor gets a report, a final one last. That one covers whole periods, from the one in which the grant
 * began to the one in which it ends.
 */
export function reportPeriods({ startsOn, endsOn, calendar: { frequency, own, final } }: Grant): Period[] {
  const regular = periodsBetween(startsOn, endsOn, frequency);
  const [first, last] = [regular[0], regular.at(-1)];
  const whole = final === undefined || first === undefined || last === undefined ? [] : [range(first, last)];
  return [...new Set([...(own ?? regular), ...whole])];
}

/** Days from the end of a report's period to its due day: only a final report covers a range that is none of the own dates. */
export function dueDaysOf({ calendar: { dueDays, own = [], final } }: Grant, period: Period): number {
  const isFinal = final !== undefined && period.includes("--") && !own.includes(period);
  return isFinal ? final.dueDays : dueDays;
}

/** When a grant's report for a period is due (ISO 8601 date). */
export const dueOn = (grant: Grant, period: Period): string => addDays(days(period).to, dueDaysOf(grant, period));
