import { addDays, days } from "../../shared/calendar.ts";
import type { Grant } from "../../shared/grants.ts";
import type { Period } from "../../shared/periods.ts";

/** When a grant's report for a period is due (ISO 8601 date). */
export const dueOn = ({ calendar: { dueDays } }: Grant, period: Period): string => addDays(days(period).to, dueDays);
