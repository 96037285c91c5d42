import * as z from "zod";
import { Period } from "../shared/calendar/periods.ts";
import { Id, Slug } from "../shared/text.ts";
import { event } from "./event.ts";

/** Somebody, or the calendar, asked for a report to be drafted. */
export const reportRequested = event({
  type: "report.requested.v1",
  detail: z.strictObject({ project: Slug, grant: Id, period: Period }),
  example: { project: "bih-2019", grant: "usaid", period: "2020-H1" },
});
