import type { Block } from "../../report/blocks.ts";
import { chart } from "./chart.ts";
import { cover } from "./cover.ts";
import { facts } from "./facts.ts";
import { heading } from "./heading.ts";
import { note } from "./note.ts";
import type { Paper } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import type { Slab } from "./slab.ts";
import { table } from "./table.ts";
import type { Element } from "./tags.ts";

/** One block laid out for paper, its elements in the structure under `parent`. */
export function block(paper: Paper, of: Block, parent: Element): Slab[] {
  switch (of.block) {
    case "cover":
      return cover(paper, of, parent);
    case "heading":
      return heading(paper, of, parent);
    case "text":
      return paragraph(paper, of.text, parent);
    case "note":
      return note(paper, of, parent);
    case "facts":
      return facts(paper, of.facts, parent);
    case "table":
      return table(paper, of, parent);
    case "chart":
      return chart(paper, of, parent);
  }
}
