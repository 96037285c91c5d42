import type { Texts } from "../../languages/texts.ts";
import { digitsOf } from "../../money/currencies.ts";
import type { Block, Value } from "../blocks.ts";
import type { Report } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { counted } from "./counted.ts";

/** An amount in minor units as people write it: 12.50 of a currency with two digits. */
function inMajorUnits(value: Value, currency: string | undefined): Value {
  if (currency === undefined || typeof value === "string" || !("number" in value)) return value;
  return { ...value, number: value.number / 10 ** (digitsOf(currency) ?? 2) };
}

/** Everything that was counted for the grant, whether or not an indicator asks for it. */
export const counts = (report: Report, { results: own, columns }: Texts): Block[] =>
  report.counts.length === 0
    ? []
    : [
        { block: "heading", level: 3, id: "counts", text: own.counts },
        {
          block: "table",
          caption: own.countsTable,
          columns: [words(own.measure), numbers(columns.thisPeriod), numbers(columns.toDate), words(own.unit)],
          rows: report.counts.map(({ title, unit, currency, thisPeriod, toDate }) => ({
            cells: [title, inMajorUnits(counted(thisPeriod), currency), inMajorUnits(counted(toDate), currency), unit],
          })),
        },
      ];
