import type { Frequency, Period } from "../../shared/periods.ts";
import { daysOf } from "./daysOf.ts";

const partsOf = {
  year: [""],
  halfYear: ["-H1", "-H2"],
  quarter: ["-Q1", "-Q2", "-Q3", "-Q4"],
  month: Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, "0")}`),
} as const satisfies Record<Frequency, readonly string[]>;

/** Every period of a frequency that has a day between two dates, in order: as shared/periods.ts, which would bring zod along. */
export function periodsBetween(from: string, to: string, frequency: Frequency): Period[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => partsOf[frequency].map((part) => `${year}${part}`))
    .filter((period) => daysOf(period).to >= from && daysOf(period).from <= to);
}
