import type { SvgElement } from "../readSvg.ts";
import { type Around, at, number, within } from "./around.ts";
import { letters } from "./letters.ts";
import { paint, paintOf } from "./paint.ts";
import { rectangle } from "./rectangle.ts";
import { all, type Shape, whole } from "./shape.ts";

/** Every shape inside an element. What a chart must not use is an error: it would be missing from the PDF. */
export function shapesIn(parent: SvgElement, around: Around): Shape[] {
  const inner = within(parent, around);
  return parent.children.flatMap((child): Shape | readonly Shape[] => {
    switch (child.name) {
      case "title":
      case "desc":
      case "defs":
        return [];
      case "g":
        return whole(shapesIn(child, inner));
      case "svg":
        return nested(child, inner);
      case "rect":
        return rectangle(child, inner);
      case "text":
        return letters(child, inner);
      case "line": {
        const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => at(inner, name, child)) as [
          number,
          number,
          number,
          number,
        ];
        const painted = { ...paintOf(child, inner), fill: undefined };
        return {
          extent: [Math.min(y1, y2), Math.max(y1, y2)],
          draw: (doc) => paint(doc, () => doc.moveTo(x1, y1).lineTo(x2, y2), painted),
        };
      }
      case "circle": {
        const [cx, cy, r] = [
          at(inner, "cx", child),
          at(inner, "cy", child),
          number(child.attributes.r, 0) * inner.scale,
        ];
        return {
          extent: [cy - r, cy + r],
          draw: (doc) => paint(doc, () => doc.circle(cx, cy, r), paintOf(child, inner)),
        };
      }
      case "path":
        return { draw: (doc) => path(doc, child, inner) };
      default:
        throw new Error(`a chart has a ${child.name}, which the PDF cannot draw`);
    }
  });
}

function path(doc: PDFKit.PDFDocument, own: SvgElement, around: Around): void {
  const { x, y, scale } = around;
  doc.save().translate(x, y).scale(scale);
  paint(doc, () => doc.path(own.attributes.d ?? ""), paintOf(own, { ...around, scale: 1 }));
  doc.restore();
}

/** A picture in a picture has a corner, and it may have units, of its own. */
function nested(own: SvgElement, around: Around): Shape[] {
  const [x, y] = [at(around, "x", own), at(around, "y", own)];
  const width = number(own.attributes.width, around.width, around.width) * around.scale;
  const units = own.attributes.viewBox?.split(" ").map(Number)[2];
  const scale = units === undefined ? around.scale : width / units;
  const shapes = shapesIn(own, { ...around, x, y, scale, width: width / scale });
  const { height } = own.attributes;
  return height === undefined
    ? shapes
    : [
        {
          extent: [y, y + number(height, 0) * around.scale],
          draw: all(shapes),
        },
      ];
}
