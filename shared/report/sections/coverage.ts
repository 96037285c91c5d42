import { periodName } from "../../formats/periodName.ts";
import { count } from "../../formats/value.ts";
import { words } from "./columns.ts";
import { missingPeriods } from "./missingPeriods.ts";
import type { Section } from "./section.ts";

/** Who reported and who did not, so that nobody takes silence for zero. */
export const coverage: Section = (report, texts) => {
  const said = texts.coverage;
  const places = missingPeriods(report);
  const number = (of: number): string => count({ number: of }, texts);
  const heading = { block: "heading", level: 2, id: "coverage", text: said.heading } as const;
  if (places.every(({ all }) => all === 0)) return [heading, { block: "text", text: said.notYet }];
  const complete = places.every(({ missing }) => missing.length === 0);
  return [
    heading,
    complete ? { block: "text", text: said.complete } : { block: "note", tone: "caution", text: said.incomplete },
    {
      block: "table",
      caption: said.table,
      columns: [words(texts.columns.place), words(said.reported), words(said.missing)],
      rows: places.map(({ place, missing, all }) => ({
        cells: [
          place,
          said.ofAll(number(all - missing.length), number(all)),
          missing.length === 0 ? said.none : missing.map((period) => periodName(period, texts)).join(", "),
        ],
      })),
    },
  ];
};
