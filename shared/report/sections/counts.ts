import type { Texts } from "../../languages/texts.ts";
import type { Block } from "../blocks.ts";
import type { Report } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { counted } from "./counted.ts";

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
          rows: report.counts.map(({ title, unit, thisPeriod, toDate }) => ({
            cells: [title, counted(thisPeriod), counted(toDate), unit],
          })),
        },
      ];
