import { palette } from "../../charts/palette.ts";
import type { Cover } from "../../report/blocks.ts";
import { facts } from "./facts.ts";
import { lettering } from "./lettering.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import type { Slab } from "./slab.ts";
import { decoration, type Element } from "./tags.ts";

/** The title of a report, what it is about, and the band over it. */
export function cover(paper: Paper, { title, subtitle, facts: own }: Cover, parent: Element): Slab[] {
  const { doc } = paper;
  const band: Slab = {
    height: 60,
    keep: true,
    draw: () => decoration(doc, () => doc.rect(0, 0, sheet.width, 14).fill(palette.deep)),
  };
  return [
    band,
    ...paragraph(paper, title, parent, { type: "H1", set: lettering.title, width: room.width, above: 0, keep: true }),
    ...paragraph(paper, subtitle, parent, { set: lettering.subtitle, width: room.width, above: 8 }),
    { height: 16, draw: () => undefined },
    ...facts(paper, own, parent, true),
  ];
}
