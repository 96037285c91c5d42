import { type Line, linesOf } from "../lines.ts";
import type { SvgElement } from "../readSvg.ts";
import { write } from "../write.ts";
import { type Around, at } from "./around.ts";
import { paintOf } from "./paint.ts";
import type { Shape } from "./shape.ts";

/** How much of a text stands before its place. */
const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** A line of text. */
export function letters(own: SvgElement, around: Around): Shape {
  const painted = paintOf(own, around);
  const [line] = linesOf(own.text, painted, Number.POSITIVE_INFINITY) as [Line];
  const base = at(around, "y", own);
  const x = at(around, "x", own) - line.width * (anchors[own.attributes["text-anchor"] ?? "start"] ?? 0);
  const { size, fill = "#000" } = painted;
  return {
    extent: [base - size * 0.8, base + size * 0.25],
    draw: (doc) => {
      if (painted.isHalo && painted.stroke !== undefined)
        doc.roundedRect(x - 2, base - size * 0.85, line.width + 4, size * 1.1, 2).fill(painted.stroke);
      write(doc, line, { size, colour: fill }, x, base);
    },
  };
}
