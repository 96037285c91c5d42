import { isMeasure, measureOf } from "../activities/measures.ts";
import { addDays } from "../calendar/calendar.ts";
import type { Quantity } from "../figures/quantity.ts";
import { isCounted } from "../figures/sum.ts";
import { isSum } from "./isSum.ts";
import { type Changed, type PublishedValue, publishedValues } from "./publishedValues.ts";
import type { Report } from "./report.ts";

/** What a report says by itself of the time before its period: to date less this period. Undefined where either is no number. */
function opening(toDate: Quantity, thisPeriod: Quantity): Quantity | undefined {
  if (!isCounted(toDate)) return undefined;
  if (!isCounted(thisPeriod))
    return thisPeriod.nothing === "notReported" || thisPeriod.nothing === "notApplicable" ? toDate : undefined;
  const value = toDate.value - thisPeriod.value;
  return value < 0 ? undefined : { ...toDate, value };
}

/** Whether a value's numbers add up over time, so that the part before the period can be taken out. */
function addsUp(report: Report, { id, cell }: PublishedValue): boolean {
  if (cell !== undefined) return false;
  const definition = report.definitions.find((own) => own.id === id);
  const measure = definition?.measure ?? id.split(" ")[0] ?? "";
  return (definition === undefined || isSum(definition)) && isMeasure(measure) && measureOf(measure).overTime === "sum";
}

/**
 * Where a report does not go on from where the one for the period right before it ended: numbers of then that have changed since. It
 * compares what was published with what will be, so it says nothing that a reader with both reports could not compute: where a number
 * is withheld, nothing.
 */
export function broughtForward(before: Report, after: Report): Changed[] {
  if (addDays(before.period.to, 1) !== after.period.from) return [];
  const values = publishedValues(after).filter((own) => addsUp(after, own));
  const closing = publishedValues(before);
  return values.flatMap(({ value, ...own }): Changed[] => {
    if (own.counts !== "toDate") return [];
    const same = (other: PublishedValue) =>
      other.id === own.id && other.place === own.place && other.cell === undefined;
    const thisPeriod = values.find((other) => same(other) && other.counts === "thisPeriod")?.value;
    const from = closing.find((other) => same(other) && other.counts === "toDate")?.value;
    const to = opening(value as Quantity, (thisPeriod ?? { nothing: "suppressed" }) as Quantity);
    if (to === undefined || !isCounted(to)) return [];
    if (from === undefined) return to.value === 0 ? [] : [{ ...own, from: { nothing: "notReported" as const }, to }];
    if ("value" in from) return from.value === to.value ? [] : [{ ...own, from, to }];
    return "nothing" in from && from.nothing === "notReported" ? [{ ...own, from, to }] : [];
  });
}
