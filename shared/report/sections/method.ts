import { usual } from "../../disclosure/primary.ts";
import { count, percent } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Block, Nothing } from "../blocks.ts";
import type { Report } from "../report.ts";
import { tolerance } from "../standing.ts";
import { words } from "./columns.ts";
import type { Section } from "./section.ts";

const text = (own: string): Block => ({ block: "text", text: own });

/** How a number combines, where it is not as its measure does by itself. */
const combined = (
  { unit, overTime, overPlaces }: Pick<Report["definitions"][number], "unit" | "overTime" | "overPlaces">,
  { method: { combined: said } }: Texts,
): string[] => [
  ...(unit === undefined ? [] : [said[unit]]),
  ...(overTime === undefined ? [] : [said.overTime[overTime]]),
  ...(overPlaces === undefined ? [] : [said.overPlaces[overPlaces]]),
];

/** How the numbers come about: definitions used, rules, and what stands in place of a number. */
export const method: Section = ({ definitions, project, grant }, texts) => {
  const said = texts.method;
  const part = (id: string, own: string): Block => ({ block: "heading", level: 3, id: `method-${id}`, text: own });
  const notes = [project.note, grant.note].filter((note) => note !== null);
  const blocks: Block[] = [{ block: "heading", level: 2, id: "method", text: said.heading }];
  if (definitions.length > 0)
    blocks.push(part("definitions", said.definitions), {
      block: "table",
      caption: said.definitionsTable,
      columns: [words(texts.chart.indicator), words(said.definition)],
      rows: definitions.map(({ title, definition, level, version, codes = [], ...how }) => ({
        cells: [
          said.versioned(title, said.levels[level], count({ number: version }, texts)),
          [definition, ...combined(how, texts), ...codes.map(({ framework, code }) => `${framework}: ${code}.`)].join(
            " ",
          ),
        ],
      })),
    });
  blocks.push(
    part("counting", said.counting),
    text(said.countingText),
    text(said.statusText(percent(tolerance, texts))),
    text(said.protection(count({ number: grant.smallestCount ?? usual.smallest }, texts))),
    text(said.illustrative),
    part("words", said.words),
    {
      block: "table",
      caption: said.wordsTable,
      columns: [words(said.word), words(said.meaning)],
      rows: (Object.keys(texts.nothing) as Nothing[]).map((nothing) => ({
        cells: [{ nothing }, said.meanings[nothing]],
      })),
    },
  );
  if (notes.length > 0) blocks.push(part("about", said.about), ...notes.map(text));
  if (project.sources.length > 0) blocks.push(part("sources", said.sources), ...project.sources.map(text));
  return blocks;
};
