import type { SvgElement } from "../readSvg.ts";
import { all, type Shape } from "./shape.ts";
import { shapesIn } from "./shapesIn.ts";

/** Everything at one height: it is not cut. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly draw: (doc: PDFKit.PDFDocument) => void;
}

/** Shapes that are nearer to each other belong together: a name and its bar. */
const near = 8;

/** The shapes of a picture that is so many pixels wide, in bands from top to bottom between which a page may end. */
export function bandsOf(picture: SvgElement, width: number): Band[] {
  const patterns = new Map(
    picture.children
      .filter(({ name }) => name === "defs")
      .flatMap(({ children }) => children)
      .map((pattern) => [pattern.attributes.id ?? "", pattern]),
  );
  const shapes = shapesIn(picture, { x: 0, y: 0, scale: 1, width, attributes: {}, patterns });
  const bands: { top: number; bottom: number; shapes: Shape[] }[] = [];
  let last: (typeof bands)[number] | undefined;
  for (const shape of shapes) {
    const [top, bottom] = shape.extent ?? [last?.top ?? 0, last?.bottom ?? 0];
    const touched = bands.filter((band) => top < band.bottom + near && bottom > band.top - near);
    const joined = {
      top: Math.min(top, ...touched.map((band) => band.top)),
      bottom: Math.max(bottom, ...touched.map((band) => band.bottom)),
      shapes: [...touched.flatMap((band) => band.shapes), shape],
    };
    for (const band of touched) bands.splice(bands.indexOf(band), 1);
    bands.push(joined);
    last = joined;
  }
  return bands
    .sort((a, b) => a.top - b.top)
    .map(({ top, bottom, shapes }) => ({
      top,
      bottom,
      draw: all(shapes),
    }));
}
