import * as z from "zod";

/** A reporting period of the calendar: a year `2020`, a half-year `2020-H1`, a quarter `2020-Q3` or a month `2020-07`. */
export const Period = z
  .string()
  .regex(/^(?:19|20)\d\d(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, "is not a period (2020, 2020-H1, 2020-Q3 or 2020-07)");
export type Period = z.infer<typeof Period>;

export const Frequency = z.enum(["year", "halfYear", "quarter", "month"]);
export type Frequency = z.infer<typeof Frequency>;
