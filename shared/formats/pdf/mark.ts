import { statusColour, statusMark } from "../../charts/statusMark.ts";
import type { Status } from "../../report/blocks.ts";
import { type Band, bandsOf } from "./picture/bandsOf.ts";
import { readSvg } from "./readSvg.ts";

/** In points; the mark is drawn in a box of 16. */
const size = 8;

const drawn = new Map<Status, readonly Band[]>();

function bands(status: Status): readonly Band[] {
  const known = drawn.get(status);
  if (known) return known;
  const colour = statusColour[status];
  const made = bandsOf(readSvg(`<g color="${colour}" fill="${colour}">${statusMark(status).html}</g>`), 16);
  drawn.set(status, made);
  return made;
}

/** Draws the mark of a status, for before its word. */
export const markOf =
  (doc: PDFKit.PDFDocument, status: Status) =>
  (x: number, base: number): void => {
    doc
      .save()
      .translate(x, base - size + 1)
      .scale(size / 16);
    for (const band of bands(status)) band.draw(doc);
    doc.restore();
  };
