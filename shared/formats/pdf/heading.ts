import { palette } from "../../charts/palette.ts";
import type { Heading } from "../../report/blocks.ts";
import { lettering } from "./lettering.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import type { Slab } from "./slab.ts";
import { decoration, type Element } from "./tags.ts";

/** A heading with its bookmark. It stays with what it heads. */
export function heading(paper: Paper, { level, id, text }: Heading, parent: Element): Slab[] {
  const isSection = level === 2;
  const [first, ...rest] = paragraph(paper, text, parent, {
    type: isSection ? "H2" : "H3",
    set: isSection ? lettering.section : lettering.part,
    width: room.width,
    above: isSection ? 34 : 20,
    keep: true,
  });
  if (first === undefined) return [];
  const draw: Slab["draw"] = (top, page) => {
    const { doc } = paper;
    doc.addNamedDestination(id, "XYZ", sheet.left, top - 8, null);
    const mark = { pageNumber: page, top: top - 8, left: sheet.width, expanded: false };
    const sections = doc.outline.children;
    if (isSection) doc.outline.addItem(text.toWellFormed(), mark);
    else (sections.at(-1) ?? doc.outline).addItem(text.toWellFormed(), mark);
    // Sections begin with a rule, unless they begin a page.
    if (isSection && top > sheet.top)
      decoration(doc, () => {
        doc
          .moveTo(sheet.left, top - 14)
          .lineTo(sheet.left + room.width, top - 14)
          .lineWidth(0.6)
          .stroke(palette.line);
      });
    first.draw(top, page);
  };
  return [{ ...first, anchor: id, draw }, ...rest];
}
