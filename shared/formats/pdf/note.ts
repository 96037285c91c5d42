import { palette } from "../../charts/palette.ts";
import type { Note } from "../../report/blocks.ts";
import { lettering } from "./lettering.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { own, side } from "./side.ts";
import type { Slab } from "./slab.ts";
import { behind, decoration, type Element, element } from "./tags.ts";

const colours = { information: palette.onTrack, caution: palette.behind } as const;
const inset = 14;
const width = 430;

/** Something the reader must not miss, in a frame with a coloured edge. */
export function note({ doc, texts }: Paper, { tone, text }: Note, parent: Element): Slab[] {
  const div = element(doc, "Div", parent);
  const inner = Math.min(room.width, width) - 2 * inset;
  const title = texts.page.note[tone];
  const lines = [
    ...own(title, { ...lettering.label, colour: colours[tone] }, inner, element(doc, "P", div), "P"),
    ...own(text, lettering.text, inner, element(doc, "P", div, behind(text)), "P"),
  ];
  return side(doc, [{ x: sheet.left + inset, width: inner, align: "start", lines }], {
    padding: { top: 8, bottom: 9 },
    above: 11,
    decorate: (top, height) =>
      decoration(doc, () => {
        doc
          .rect(sheet.left, top, inner + 2 * inset, height)
          .fill(palette.faint)
          .rect(sheet.left, top, 3, height)
          .fill(colours[tone]);
      }),
  });
}
