import * as z from "zod";

const one = "(?:19|20)\\d\\d(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?";

/**
 * A period of the calendar: a year `2020`, a half-year `2020-H1`, a quarter `2020-Q3` or a month `2020-07`. A report can cover
 * several, from one to another: `2020-Q4--2021-Q3` (the double hyphen of ISO 8601, where a solidus cannot stand).
 */
export const Period = z
  .string()
  .regex(new RegExp(`^${one}(?:--${one})?$`), "is not a period (2020, 2020-H1, 2020-Q3, 2020-07 or 2020-Q4--2021-Q3)");
export type Period = z.infer<typeof Period>;

export const Frequency = z.enum(["year", "halfYear", "quarter", "month"]);
export type Frequency = z.infer<typeof Frequency>;
