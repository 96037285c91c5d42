import * as z from "zod";
import { Period } from "../shared/calendar/periods.ts";
import { Id, Slug } from "../shared/text.ts";
import { event } from "./event.ts";

/** A report was drafted, or drafted anew, and waits for its release. */
export const reportDrafted = event({
  type: "report.drafted.v1",
  detail: z.strictObject({
    project: Slug,
    grant: Id,
    period: Period,
    /** Whether it can be released now and could not before. */
    ready: z.boolean().optional(),
  }),
  example: { project: "bih-2019", grant: "usaid", period: "2020-H1", ready: true },
});
