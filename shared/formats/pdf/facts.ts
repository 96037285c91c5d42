import { palette } from "../../charts/palette.ts";
import type { Fact } from "../../report/blocks.ts";
import { value } from "../value.ts";
import { footnote } from "./footnote.ts";
import { lettering } from "./lettering.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { type Column, own, side } from "./side.ts";
import type { Slab } from "./slab.ts";
import { behind, decoration, type Element, element } from "./tags.ts";
import { wordsOf } from "./words.ts";

const gap = 18;

/** How many cards stand beside each other: fewer where one has a long text, as a fingerprint is. */
function acrossOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(texts.length, longest > 90 ? 1 : longest > 40 ? 2 : texts.length % 3 === 1 ? 4 : 3);
}

/** Terms with their values, as cards side by side. */
export function facts(paper: Paper, facts: readonly Fact[], parent: Element, isCover = false): Slab[] {
  const { doc, texts } = paper;
  const across = acrossOf(facts.map((fact) => value(fact.value, texts)));
  const width = (room.width - gap * (across - 1)) / across;
  const list = element(doc, "L", parent);
  const cards = facts.map(({ term, value: of, detail }, at): Column => {
    const item = element(doc, "LI", list);
    const body = (text: string) => element(doc, "LBody", item, behind(text));
    const long = isCover || typeof of === "string" || value(of, texts).length > 14;
    const { text, set } = wordsOf(of, long ? lettering.words : lettering.number, texts);
    return {
      x: sheet.left + (at % across) * (width + gap),
      width,
      align: "start",
      lines: [
        ...own(term, lettering.term, width, element(doc, "Lbl", item, behind(term)), "Lbl"),
        ...own(text, set, width, body(text), "LBody", 1),
        ...(detail === undefined ? [] : own(detail, lettering.term, width, body(detail), "LBody", 1)),
      ],
    };
  });
  const slabs = Array.from({ length: Math.ceil(cards.length / across) }, (_, row) => {
    const columns = cards.slice(row * across, (row + 1) * across);
    return side(doc, columns, {
      padding: { top: 5, bottom: 3 },
      above: row === 0 ? 8 : 9,
      decorate: (top, _, { first }) =>
        first &&
        decoration(doc, () => {
          for (const { x } of columns)
            doc
              .moveTo(x, top)
              .lineTo(x + width, top)
              .lineWidth(isCover ? 0.6 : 1.4)
              .stroke(isCover ? palette.line : palette.deep);
        }),
    });
  }).flat();
  return [
    ...slabs,
    ...footnote(
      paper,
      facts.map((fact) => fact.value),
      parent,
    ),
  ];
}
