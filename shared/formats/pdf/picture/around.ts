import type { SvgElement } from "../readSvg.ts";

/** What elements hand on to those in them. */
const inherited = ["fill", "stroke", "stroke-width", "color", "stroke-dasharray", "font-size"];

/** Where an element stands, and what it inherits. */
export interface Around {
  readonly x: number;
  readonly y: number;
  /** Pixels of the picture for one of here. */
  readonly scale: number;
  /** What per cent are of. */
  readonly width: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly patterns: ReadonlyMap<string, SvgElement>;
}

/** A length: a number, or per cent of a whole. */
export function number(text: string | undefined, whole: number, other = 0): number {
  if (text === undefined) return other;
  return text.endsWith("%") ? (Number.parseFloat(text) * whole) / 100 : Number.parseFloat(text);
}

/** A coordinate of an element, in pixels of the whole picture. */
export function at({ x, y, scale, width }: Around, name: string, own: SvgElement): number {
  const from = /^c?x/.test(name) ? x : y;
  return from + number(own.attributes[name], width) * scale;
}

/** The same place, with what an element hands on to those in it. */
export function within(own: SvgElement, around: Around): Around {
  const attributes = { ...around.attributes };
  for (const name of inherited) if (own.attributes[name] !== undefined) attributes[name] = own.attributes[name];
  return { ...around, attributes };
}
