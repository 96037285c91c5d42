import { periodName } from "../../formats/periodName.ts";
import type { Texts } from "../../languages/texts.ts";
import { placeName } from "../../places/placeName.ts";
import type { Block, Row } from "../blocks.ts";
import { publishedValues } from "../publishedValues.ts";
import type { Report } from "../report.ts";
import { numbers, words } from "./columns.ts";
import type { Section } from "./section.ts";

type Quality = NonNullable<Report["quality"]>;

function handedIn({ handedIn: all }: Quality, texts: Texts): Block[] {
  const said = texts.quality;
  if (all.length === 0) return [];
  return [
    {
      block: "table",
      caption: said.handedIn,
      columns: [words(texts.columns.place), words(said.period), words(said.on), words(said.due)],
      rows: all.map(({ place, period, on, late }) => ({
        cells: [
          placeName(place, texts.language),
          periodName(period, texts),
          { date: on },
          late ? said.late : said.inTime,
        ],
      })),
    },
  ];
}

/** How many of the report's numbers are less than exact counts, or no numbers. Money is left out: it has no such marks. */
function exactness(report: Report, texts: Texts): Block {
  const said = texts.quality;
  const all = publishedValues(report).flatMap(({ value }) => ("minor" in value ? [] : [value]));
  const are = (of: (value: (typeof all)[number]) => boolean) => all.filter(of).length;
  const qualified = (qualifier: string) => are((one) => "value" in one && one.qualifier === qualifier);
  const nothing = (kind: string) => are((one) => "nothing" in one && one.nothing === kind);
  const rows: [string, number][] = [
    [said.exactly, qualified("exactly")],
    [said.atLeast, qualified("atLeast")],
    [said.about, qualified("about")],
    [said.illustrative, are((one) => "value" in one && one.illustrative)],
    [texts.nothing.notReported, nothing("notReported")],
    [texts.nothing.suppressed, nothing("suppressed")],
    [texts.nothing.notApplicable, nothing("notApplicable")],
  ];
  return {
    block: "table",
    caption: said.exactness,
    columns: [words(said.kind), numbers(said.numbers)],
    rows: rows.filter(([, number]) => number > 0).map(([kind, number]): Row => ({ cells: [kind, { number }] })),
  };
}

function explained({ explained: all }: Quality, texts: Texts): Block[] {
  const said = texts.quality;
  if (all.length === 0) return [{ block: "text", text: said.noneExplained }];
  const known: Readonly<Record<string, string>> = said.doubts;
  return [
    { block: "text", text: said.explainedText },
    {
      block: "table",
      caption: said.explained,
      columns: [words(texts.columns.place), words(said.period), words(said.doubt), numbers(said.times)],
      rows: all.map(({ place, period, code, times }) => ({
        cells: [placeName(place, texts.language), periodName(period, texts), known[code] ?? code, { number: times }],
      })),
    },
  ];
}

/** How the numbers came in: when, how exact they are, and what looked doubtful and was explained. */
export const quality: Section = (report, texts) => {
  if (report.quality === undefined) return [];
  return [
    { block: "heading", level: 2, id: "quality", text: texts.quality.heading },
    ...handedIn(report.quality, texts),
    exactness(report, texts),
    ...explained(report.quality, texts),
  ];
};
