import type { Texts } from "../../languages/texts.ts";
import type { Block, Value } from "../blocks.ts";
import type { Report } from "../report.ts";
import { numbers, words } from "./columns.ts";

const orUnknown = (text: string | null): Value => text ?? { nothing: "unknown" };

/** A day is written in words, a year or month as its source has it. */
const when = (text: string | null): Value =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text } : orUnknown(text);

/** Totals that somebody published, beside those that are counted here. */
export const published = (report: Report, { results: own, columns }: Texts): Block[] =>
  report.published.length === 0
    ? []
    : [
        { block: "heading", level: 3, id: "published", text: own.published },
        { block: "text", text: own.publishedText },
        {
          block: "table",
          caption: own.publishedTable,
          columns: [words(own.says), numbers(own.value), words(own.since), words(own.asOf), words(columns.source)],
          rows: report.published.map(({ says, value, unit, qualifier, since, asOf, source }) => ({
            cells: [
              says,
              { number: value, qualifier, unit },
              since === null ? { nothing: "notApplicable" } : when(since),
              when(asOf),
              source,
            ],
          })),
        },
      ];
