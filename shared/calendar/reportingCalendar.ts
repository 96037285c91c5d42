import * as z from "zod";
import { days, frequencyOf, rangeOf } from "./calendar.ts";
import { Frequency, Period } from "./periods.ts";

const DueDays = z.int().min(0).max(365);

/** Whether each begins after the one before has ended, and ends after it began. */
const inOrder = (periods: readonly Period[]): boolean => {
  const all = periods.flatMap((period) => [days(period).from, days(period).to]);
  return all.every((day, index) => index === 0 || (all[index - 1] ?? "") < day);
};

/** When a grant's donor gets reports: one a period, or by own dates, and perhaps a final one over the whole grant. */
export const ReportingCalendar = z
  .strictObject({
    /** How often; of a grant with own dates, the periods that they are made of. */
    frequency: Frequency,
    /** Days from the end of a report's period to the day on which it is due. */
    dueDays: DueDays,
    /** Own dates instead of one report a period: `2020-Q4--2021-Q3`. Empty where there is a final report only. */
    own: z.array(Period).max(100).optional(),
    final: z.strictObject({ dueDays: DueDays }).optional(),
  })
  .refine(({ own = [] }) => inOrder(own), { path: ["own"], error: "are not one after the other" })
  .refine(({ own = [], frequency }) => own.flatMap(rangeOf).every((part) => frequencyOf(part) === frequency), {
    path: ["own"],
    error: "are not made of the calendar's own periods",
  })
  .refine(({ own, final }) => own === undefined || own.length > 0 || final !== undefined, {
    path: ["own"],
    error: "has no report at all",
  });
export type ReportingCalendar = z.infer<typeof ReportingCalendar>;
