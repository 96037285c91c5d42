import type { SvgElement } from "../readSvg.ts";
import { type Around, at, number } from "./around.ts";
import { type Paint, paint, paintOf } from "./paint.ts";
import type { Shape } from "./shape.ts";
import { shapesIn } from "./shapesIn.ts";

/** Lays tiles of a pattern over a rectangle. */
function tile(
  doc: PDFKit.PDFDocument,
  pattern: SvgElement,
  [x, y, width, height]: readonly number[],
  around: Around,
): void {
  const step = number(pattern.attributes.width, 0, 8);
  doc
    .save()
    .rect(x ?? 0, y ?? 0, width ?? 0, height ?? 0)
    .clip();
  for (let left = 0; left < (width ?? 0); left += step)
    for (let top = 0; top < (height ?? 0); top += step)
      for (const shape of shapesIn(pattern, { ...around, x: (x ?? 0) + left, y: (y ?? 0) + top, scale: 1 }))
        shape.draw(doc);
  doc.restore();
}

/** A rectangle, filled with a colour or with a texture. */
export function rectangle(own: SvgElement, around: Around): Shape {
  const [x, y] = [at(around, "x", own), at(around, "y", own)];
  const width = number(own.attributes.width, around.width) * around.scale;
  const height = number(own.attributes.height, 0) * around.scale;
  const painted = paintOf(own, around);
  const pattern = /^url\(#(.+)\)$/.exec(painted.fill ?? "")?.[1];
  return {
    extent: [y, y + height],
    draw: (doc) => {
      if (pattern !== undefined) {
        const found = around.patterns.get(pattern);
        if (found === undefined) throw new Error("a chart names a pattern that it does not have");
        tile(doc, found, [x, y, width, height], around);
      }
      const rest: Paint = pattern === undefined ? painted : { ...painted, fill: undefined };
      paint(doc, () => doc.rect(x, y, width, height), rest);
    },
  };
}
