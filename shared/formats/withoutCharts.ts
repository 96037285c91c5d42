import { chartTable } from "../charts/chartTable.ts";
import type { Texts } from "../languages/texts.ts";
import type { Block, Table } from "../report/blocks.ts";

/** A block without its pictures: a chart that a table follows is a picture of it, and any other is told as a table. */
export const withoutCharts = (blocks: readonly Block[], texts: Texts): Exclude<Block, { block: "chart" }>[] =>
  blocks.flatMap((own, at): Exclude<Block, { block: "chart" }> | Table[] => {
    if (own.block !== "chart") return own;
    return blocks[at + 1]?.block === "table" ? [] : [chartTable(own, texts)];
  });
