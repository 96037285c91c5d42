import * as z from "zod";
import { Period } from "./calendar/periods.ts";
import { Id, IsoDate } from "./text.ts";

const of = { grant: Id, period: Period, on: IsoDate };

/**
 * How a grant's report for a period stands, in a few bytes beside the draft and the released report: when the calendar asked for it;
 * that it was drafted, and whether every submission in it is approved; that it was released, from which version of the draft.
 */
export const ReportState = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("asked"), ...of }),
  z.strictObject({ state: z.literal("drafted"), ...of, ready: z.boolean() }),
  z.strictObject({ state: z.literal("released"), ...of, revision: z.int().positive(), draft: z.int().positive() }),
]);
export type ReportState = z.infer<typeof ReportState>;
