import { palette } from "../../charts/palette.ts";
import type { Heading } from "../../report/blocks.ts";
import { lettering } from "./lettering.ts";
import { linesOf } from "./lines.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import type { Slab } from "./slab.ts";
import { behind, decoration, type Element, element, tagged } from "./tags.ts";
import { baseline, write } from "./write.ts";

const width = 400;

/** The sections with their pages, each a link. What is longer than a line begins with it here: the section has all of it. */
export function contents(paper: Paper, headings: readonly Heading[], parent: Element): Slab[] {
  if (headings.length < 2) return [];
  const { doc, texts, pages } = paper;
  const toc = element(doc, "TOC", parent);
  const set = lettering.link;
  const entries = headings.map(({ id, text }): Slab => {
    const entry = element(doc, "TOCI", toc);
    const [line, more] = linesOf(text, set, width - 40);
    const link = element(doc, "Link", entry, more ? { actual: text.toWellFormed() } : behind(text));
    return {
      height: set.leading,
      draw: (top) => {
        const base = top + baseline(set);
        const [number] = linesOf(String((pages.get(id) ?? 0) + 1), lettering.text, 40);
        if (line === undefined || number === undefined) return;
        tagged(doc, link, "Link", () => {
          write(doc, line, set, sheet.left, base);
          if (more) for (const dots of linesOf("…", set, 20)) write(doc, dots, set, sheet.left + line.width, base);
        });
        doc.goTo(sheet.left, top, width, set.leading, id, {
          structParent: link,
          // pdfkit writes a String as text, a string as a name.
          Contents: new String(text.toWellFormed()) as string,
        });
        tagged(doc, entry, "Reference", () =>
          write(doc, number, lettering.text, sheet.left + width - number.width, base),
        );
        decoration(doc, () => {
          doc
            .moveTo(sheet.left, top + set.leading)
            .lineTo(sheet.left + width, top + set.leading)
            .lineWidth(0.4)
            .stroke(palette.line);
        });
      },
    };
  });
  return [
    ...paragraph(paper, texts.page.contents, parent, {
      set: lettering.label,
      width: room.width,
      above: 34,
      keep: true,
    }),
    ...entries,
  ];
}
