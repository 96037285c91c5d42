import * as z from "zod";
import { IsoDate, text } from "../text.ts";
import { addUp, Money } from "./money.ts";

const nextYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/** Money that is planned for a year at most (IATI 2.03 `budget`): as first agreed, or as revised. Unknown is null. */
export const BudgetLine = z
  .strictObject({
    type: z.enum(["original", "revised"]),
    purpose: text(120).optional(),
    from: IsoDate,
    to: IsoDate,
    money: Money.nullable(),
    valueDate: IsoDate.optional(),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "is before the start" })
  .refine(({ from, to }) => to < nextYear(from), { path: ["to"], error: "is more than a year after the start" });
export type BudgetLine = z.infer<typeof BudgetLine>;

/** Two lines of one type and purpose must not plan for the same day twice. */
export const overlaps = (lines: readonly BudgetLine[]): boolean =>
  lines.some((a, index) =>
    lines
      .slice(index + 1)
      .some((b) => a.type === b.type && a.purpose === b.purpose && a.from <= b.to && b.from <= a.to),
  );

/** What was planned in all, as first agreed or as revised; null when a line is unknown, in another currency, or there is none. */
export function planned(lines: readonly BudgetLine[], type: BudgetLine["type"], currency: string): Money | null {
  const own = lines.filter((line) => line.type === type);
  return own.length === 0
    ? null
    : addUp(
        own.map(({ money }) => money),
        currency,
      );
}
