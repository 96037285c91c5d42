import type { Grant } from "../../shared/grants.ts";
import type { Period } from "../../shared/periods.ts";
import { daysOf } from "./daysOf.ts";

const aDay = 86_400_000;

/** When a grant's report for a period is due (ISO 8601 date). */
export const dueOn = ({ calendar: { dueDays } }: Grant, period: Period): string =>
  new Date(Date.parse(daysOf(period).to) + dueDays * aDay).toISOString().slice(0, 10);
