import { chartStyle } from "../../charts/chartStyle.ts";
import type { Face } from "./fonts.ts";
import { type Line, linesOf } from "./lines.ts";
import type { SvgElement } from "./readSvg.ts";
import { write } from "./write.ts";

type Doc = PDFKit.PDFDocument;

/** A shape of a picture, in css pixels from the picture's top left corner. */
interface Shape {
  /** Where it begins and ends; a path has none and goes with the shape before it. */
  readonly extent?: readonly [top: number, bottom: number];
  readonly draw: (doc: Doc) => void;
}

/** Everything at one height: it is not cut. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly draw: (doc: Doc) => void;
}

interface Around {
  readonly x: number;
  readonly y: number;
  /** Pixels of the picture for one of here. */
  readonly scale: number;
  /** What per cent are of. */
  readonly width: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly patterns: ReadonlyMap<string, SvgElement>;
}

/** How much of a text stands before its place. */
const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

const fontSize = 14;
/** Shapes that are nearer to each other belong together: a name and its bar. */
const near = 8;

const inherited = ["fill", "stroke", "stroke-width", "color", "stroke-dasharray", "font-size"];

function number(text: string | undefined, whole: number, other = 0): number {
  if (text === undefined) return other;
  return text.endsWith("%") ? (Number.parseFloat(text) * whole) / 100 : Number.parseFloat(text);
}

/** What an element is painted with, its class and what it inherits taken into account. */
function paintOf(own: SvgElement, { attributes, scale }: Around) {
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

type Paint = ReturnType<typeof paintOf>;

/** Fills and strokes a path that `trace` adds. */
function paint(doc: Doc, trace: () => void, { fill, stroke, strokeWidth, cap, dash, opacity }: Paint): void {
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

/** Lays tiles of a pattern over a rectangle. */
function tile(doc: Doc, pattern: SvgElement, [x, y, width, height]: readonly number[], around: Around): void {
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

function rectangle(own: SvgElement, around: Around): Shape {
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

function at({ x, y, scale, width }: Around, name: string, own: SvgElement): number {
  const from = /^c?x/.test(name) ? x : y;
  return from + number(own.attributes[name], width) * scale;
}

function letters(own: SvgElement, around: Around): Shape {
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

/** Every shape inside an element. What a chart must not use is an error: it would be missing from the PDF. */
function shapesIn(parent: SvgElement, around: Around): Shape[] {
  const own = { ...around.attributes };
  for (const name of inherited) if (parent.attributes[name] !== undefined) own[name] = parent.attributes[name];
  const inner: Around = { ...around, attributes: own };
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

function path(doc: Doc, own: SvgElement, around: Around): void {
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

const all =
  (shapes: readonly Shape[]) =>
  (doc: Doc): void => {
    for (const shape of shapes) shape.draw(doc);
  };

/** Shapes that are one thing. */
function whole(shapes: readonly Shape[]): Shape[] {
  const extents = shapes.flatMap(({ extent }) => (extent === undefined ? [] : [extent]));
  const draw = all(shapes);
  if (extents.length === 0) return [{ draw }];
  return [{ extent: [Math.min(...extents.map(([top]) => top)), Math.max(...extents.map(([, end]) => end))], draw }];
}

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
