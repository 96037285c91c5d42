import type { Lettering } from "./lettering.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Slab } from "./slab.ts";
import { decoration, type Element, tagged } from "./tags.ts";
import { baseline, write } from "./write.ts";

/** A line of a column, with the element of the structure that it belongs to. */
export interface Own {
  readonly line: Line;
  readonly set: Lettering;
  readonly element: Element;
  readonly type: string;
  /** White above it. */
  readonly above?: number;
  /** Moved to the right by this, for what is drawn before it. */
  readonly indent?: number;
  /** How far it hangs over the end of its column, where that is not empty: a mark after a number. */
  readonly hang?: number;
  /** Drawn before it, in its element: the mark of a status. */
  readonly mark?: (x: number, base: number) => void;
}

/** A column of lines beside others. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: "start" | "end";
  readonly lines: readonly Own[];
}

/** A text as lines of a column. */
export const own = (text: string, set: Lettering, width: number, element: Element, type: string, above = 0): Own[] =>
  linesOf(text, set, width).map((line, at) => ({ line, set, element, type, above: at === 0 ? above : 0 }));

interface Frame {
  /** White inside, above and below the lines. */
  readonly padding?: { readonly top: number; readonly bottom: number };
  /** White above the whole. */
  readonly above?: number;
  /** Stays with what follows. */
  readonly keep?: boolean;
  readonly again?: Slab;
  /** Shorter columns end together with the longest, as heads of a table do. */
  readonly atBottom?: boolean;
  /** Drawn again on a later page, where it is no content any more. */
  readonly isRepeated?: boolean;
  /** Rules and fills of each piece. */
  readonly decorate?: (top: number, height: number, piece: { first: boolean; last: boolean }) => void;
}

/** From this height on (points) it is cut into pieces: half a page stays empty for no row. */
const most = 190;
const pieceHeight = 48;

const heightOf = ({ set, above = 0 }: Own): number => set.leading + above;

const sumOf = (lines: readonly Own[]): number => lines.reduce((sum, line) => sum + heightOf(line), 0);

/** Lines of a column in pieces, where they are too many for one. */
function cut(lines: readonly Own[]): Own[][] {
  const pieces: Own[][] = [[]];
  let height = 0;
  for (const line of lines) {
    if (height > 0 && height + heightOf(line) > pieceHeight) {
      pieces.push([]);
      height = 0;
    }
    pieces.at(-1)?.push(line);
    height += heightOf(line);
  }
  return pieces;
}

/** Columns beside each other as one slab, or as several where they are too high to be kept together. */
export function side(
  doc: PDFKit.PDFDocument,
  columns: readonly Column[],
  {
    padding = { top: 0, bottom: 0 },
    above,
    keep = false,
    again,
    atBottom = false,
    isRepeated = false,
    decorate,
  }: Frame,
): Slab[] {
  const draw = (of: Own, ink: () => void): void =>
    isRepeated ? decoration(doc, ink, "Pagination") : tagged(doc, of.element, of.type, ink);
  const isHigh = columns.some(({ lines }) => sumOf(lines) > most);
  const cuts = columns.map((column) => ({ column, pieces: isHigh ? cut(column.lines) : [[...column.lines]] }));
  const count = Math.max(1, ...cuts.map(({ pieces }) => pieces.length));
  return Array.from({ length: count }, (_, at) => {
    const [first, last] = [at === 0, at === count - 1];
    const shown = cuts.map(({ column, pieces }) => ({ column, lines: pieces[at] ?? [] }));
    const filled = Math.max(0, ...shown.map(({ lines }) => sumOf(lines)));
    const [over, under] = [first ? padding.top : 0, last ? padding.bottom : 0];
    const height = over + filled + under;
    return {
      height,
      ...(first && above !== undefined ? { above } : {}),
      ...(last ? { keep } : {}),
      ...(again ? { again } : {}),
      draw: (top) => {
        decorate?.(top, height, { first, last });
        for (const { column, lines } of shown) {
          let y = top + over + (atBottom ? filled - sumOf(lines) : 0);
          for (const of of lines) {
            const { line, set, mark } = of;
            y += of.above ?? 0;
            const x =
              column.align === "end"
                ? column.x + column.width - line.width + (of.hang ?? 0)
                : column.x + (of.indent ?? 0);
            const base = y + baseline(set);
            if (line.runs.length > 0 || mark)
              draw(of, () => {
                mark?.(column.x, base);
                write(doc, line, set, x, base);
              });
            y += set.leading;
          }
        }
      },
    };
  });
}
