import * as z from "zod";
import { IsoDate, Slug } from "../text.ts";

const notADate = "is not a year, a month or a day (2011, 2011-10 or 2011-10-01)";

/** A year, a month or a day (ISO 8601): as exactly as a source says it. */
const Since = z
  .string()
  .regex(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, notADate)
  .refine((since) => since.length < "2011-10-01".length || IsoDate.safeParse(since).success, notADate);

/**
 * Said where the numbers of an activity are not the period's but a running total, read as it stands: "13,394 consultations
 * since October 2011". What the period adds is the difference to the reading before.
 */
export const RunningTotal = z.strictObject({
  series: Slug.meta({
    title: "Series",
    description: "Which running total: a short name that stays the same in every period, such as hotline-calls",
  }),
  since: Since.meta({
    title: "Since",
    description: "When it began to count from nothing: a year, a month or a day, such as 2011-10",
  }),
  at: z.enum(["end", "start"]).default("end").meta({
    title: "Read at",
    description: "The period's end; or its start, for the first reading where the total is older than the records",
  }),
});
export type RunningTotal = z.infer<typeof RunningTotal>;
