type Doc = PDFKit.PDFDocument;

/** A shape of a picture, in css pixels from the picture's top left corner. */
export interface Shape {
  /** Where it begins and ends; a path has none and goes with the shape before it. */
  readonly extent?: readonly [top: number, bottom: number];
  readonly draw: (doc: Doc) => void;
}

/** Draws shapes one after the other. */
export const all =
  (shapes: readonly Shape[]) =>
  (doc: Doc): void => {
    for (const shape of shapes) shape.draw(doc);
  };

/** Shapes that are one thing. */
export function whole(shapes: readonly Shape[]): Shape[] {
  const extents = shapes.flatMap(({ extent }) => (extent === undefined ? [] : [extent]));
  const draw = all(shapes);
  if (extents.length === 0) return [{ draw }];
  return [{ extent: [Math.min(...extents.map(([top]) => top)), Math.max(...extents.map(([, end]) => end))], draw }];
}
