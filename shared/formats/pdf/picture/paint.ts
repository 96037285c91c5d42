import { chartStyle } from "../../../charts/chartStyle.ts";
import type { Face } from "../fonts.ts";
import type { SvgElement } from "../readSvg.ts";
import type { Around } from "./around.ts";

const fontSize = 14;

/** What an element is painted with, its class and what it inherits taken into account. */
export function paintOf(own: SvgElement, { attributes, scale }: Around) {
  const styles = (own.attributes.class ?? "").split(" ").map((name) => chartStyle[name] ?? {});
  const style = Object.assign({}, ...styles) as (typeof chartStyle)[string];
  const of = (name: string): string | undefined => own.attributes[name] ?? attributes[name];
  const colour = (text: string | undefined) => (text === "currentColor" ? (of("color") ?? attributes.fill) : text);
  const fill = style.fill ?? colour(of("fill"));
  const stroke = style.stroke ?? colour(own.attributes.stroke ?? (own.name === "text" ? undefined : of("stroke")));
  const dash = of("stroke-dasharray");
  return {
    fill: fill === "none" ? undefined : fill,
    stroke: stroke === "none" ? undefined : stroke,
    strokeWidth: (style.strokeWidth ?? Number(of("stroke-width") ?? 1)) * scale,
    cap: style.cap,
    isHalo: style.isHalo ?? false,
    opacity: Number(own.attributes["stroke-opacity"] ?? 1),
    dash: dash?.split(/[ ,]+/).map((part) => Number(part) * scale),
    size: (style.size ?? Number(of("font-size") ?? fontSize)) * scale,
    face: (style.isStrong ? "strong" : "regular") satisfies Face as Face,
  };
}

export type Paint = ReturnType<typeof paintOf>;

/** Fills and strokes a path that `trace` adds. */
export function paint(
  doc: PDFKit.PDFDocument,
  trace: () => void,
  { fill, stroke, strokeWidth, cap, dash, opacity }: Paint,
): void {
  doc.save();
  if (stroke !== undefined) {
    doc.lineWidth(strokeWidth).strokeOpacity(opacity);
    doc.lineCap(cap ?? "butt");
    if (dash) doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  }
  trace();
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke);
  else if (fill !== undefined) doc.fill(fill);
  else if (stroke !== undefined) doc.stroke(stroke);
  doc.restore();
}
