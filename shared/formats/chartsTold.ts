import { chartTable } from "../charts/chartTable.ts";
import type { Texts } from "../languages/texts.ts";
import type { Block, Chart, Table } from "../report/blocks.ts";

type Told = Exclude<Block, Chart>;

/** A chart that a table follows is a picture of it; the numbers of any other, and of a course over time, stand nowhere else. */
const numbersOf = (blocks: readonly Block[], chart: Chart, at: number, texts: Texts): Table[] =>
  chart.chart !== "trend" && blocks[at + 1]?.block === "table"
    ? []
    : [{ ...chartTable(chart, texts), caption: texts.page.numbersOf(chart.title) }];

/** Blocks with a table after each chart, for formats in which nobody can ask for the numbers. */
export const withNumbers = (blocks: readonly Block[], texts: Texts): Block[] =>
  blocks.flatMap((own, at): Block[] => (own.block === "chart" ? [own, ...numbersOf(blocks, own, at, texts)] : [own]));

/** Blocks with a table in place of each chart, for formats without pictures. */
export const withoutCharts = (blocks: readonly Block[], texts: Texts): Told[] =>
  blocks.flatMap((own, at): Told[] => (own.block === "chart" ? numbersOf(blocks, own, at, texts) : [own]));
