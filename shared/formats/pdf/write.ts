import type { Lettering } from "./lettering.ts";
import type { Line } from "./lines.ts";

/** The part of a line's height that stands above its baseline. */
const ascent = 1.069;
const descent = 0.293;

/** Where the baseline of a line lies below its top. */
export const baseline = ({ size, leading }: Pick<Lettering, "size" | "leading">): number =>
  (leading - (ascent + descent) * size) / 2 + ascent * size;

/** Writes a line from `x` on, on a baseline. */
export function write(
  doc: PDFKit.PDFDocument,
  { runs }: Line,
  { size, colour }: Pick<Lettering, "size" | "colour">,
  x: number,
  base: number,
): void {
  let at = x;
  doc.fontSize(size).fillColor(colour);
  for (const { font, text, width } of runs) {
    doc.font(font).text(text, at, base, { lineBreak: false, baseline: "alphabetic" });
    at += width;
  }
}
