import * as z from "zod";
import { Conflict } from "../errors.ts";
import { Place } from "../places/places.ts";
import { Slug, text } from "../text.ts";
import { Period } from "./periods.ts";

/** Whether a period takes recordings. One that nobody closed is open; a closed one can stay open for some places. */
export const RecordingPeriodTerms = z.strictObject({
  state: z.enum(["open", "closed"]),
  /** Places for which a closed period stays open. */
  except: z.array(Place).max(50).default([]),
  reason: text(300),
});
export const RecordingPeriod = RecordingPeriodTerms.extend({ project: Slug, period: Period });
export type RecordingPeriod = z.infer<typeof RecordingPeriod>;

/** Whether a period takes recordings from a place. */
export const isOpen = (of: RecordingPeriod | undefined, place: Place): boolean =>
  of === undefined || of.state === "open" || of.except.includes(place);

/** Throws a Conflict when the period is closed for a place: everything in it is locked. */
export function mustBeOpen(of: RecordingPeriod | undefined, place: Place): void {
  if (of === undefined || isOpen(of, place)) return;
  const message = `the period ${of.period} is closed for ${place}: ${of.reason}`;
  throw new Conflict(message, [{ path: "path.period", code: "closed", message }]);
}
