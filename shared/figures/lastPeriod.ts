import * as z from "zod";
import { measureNames, measureOf } from "../activities/measures.ts";
import { Period } from "../calendar/periods.ts";
import type { Approved } from "../findings/underReview.ts";
import type { Place } from "../places/places.ts";
import { grown } from "../readings/grown.ts";
import { amountAt, seriesIn } from "../readings/series.ts";
import { stepwise } from "../readings/stepwise.ts";
import { total } from "./figures.ts";
import { Quantity } from "./quantity.ts";

/** What a place said last, to hold the next numbers against: by measure, and how its running totals stood. */
export const LastPeriod = z.strictObject({
  period: Period,
  numbers: z.array(z.strictObject({ measure: z.string(), quantity: Quantity })),
  readings: z.array(z.strictObject({ series: z.string(), measure: z.string(), quantity: Quantity })),
});
export type LastPeriod = z.infer<typeof LastPeriod>;

/** Of what was approved for a place before, oldest first, the last; null where nothing was. */
export function lastPeriod(earlier: readonly Approved[], place: Place): LastPeriod | null {
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const added = grown(stepwise(earlier.map((one) => ({ ...one, place }))), [last.period]).flatMap((one) => one.figures);
  const measures = measureNames.filter((name) => measureOf(name).apart === undefined);
  return {
    period: last.period,
    numbers: measures.flatMap((measure) => {
      const own = added.filter((figure) => figure.measure === measure);
      return own.length === 0 ? [] : [{ measure, quantity: total(own) }];
    }),
    readings: seriesIn(earlier).flatMap(({ name, measure, points }) => {
      const read = points.at(-1);
      return read?.period === undefined ? [] : [{ series: name, measure, quantity: amountAt(read) }];
    }),
  };
}
