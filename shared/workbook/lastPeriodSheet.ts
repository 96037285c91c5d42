import type { LastPeriod } from "../figures/lastPeriod.ts";
import type { Quantity } from "../figures/quantity.ts";
import { Language, type Texts, texts } from "../languages/texts.ts";
import type { Cell, Sheet } from "./cell.ts";

/** The sheet with what the place said last, in each language. It is there to be looked at: whatever stands in it, nobody reads it. */
export const lastPeriodSheets = Language.options.map((language) => texts(language).workbook.lastPeriod);

function cellOf(quantity: Quantity, { qualified, nothing, locale }: Texts): Cell {
  if ("nothing" in quantity) return nothing[quantity.nothing];
  const { value, qualifier } = quantity;
  return qualifier === "exactly" ? value : qualified[qualifier](new Intl.NumberFormat(locale).format(value));
}

/** The numbers of the period before, beside what is to be entered: one line a measure, then the running totals as they stood. */
export const lastPeriodSheet = ({ period, numbers, readings }: LastPeriod, said: Texts): Sheet => {
  const measures: Readonly<Record<string, { readonly title: string } | undefined>> = said.labels.measures;
  const titleOf = (measure: string): string => measures[measure]?.title ?? measure;
  return {
    name: said.workbook.lastPeriod,
    rows: [
      [said.workbook.period, period],
      [said.workbook.forComparison],
      [],
      ...numbers.map(({ measure, quantity }) => [titleOf(measure), cellOf(quantity, said)]),
      ...readings.map(({ series, measure, quantity }) => [
        `${said.labels.shared.runningTotal.title}: ${titleOf(measure)}`,
        cellOf(quantity, said),
        series,
      ]),
    ],
  };
};
