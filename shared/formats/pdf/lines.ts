import { glyphOf } from "./fonts.ts";
import type { Lettering } from "./lettering.ts";
import { printable } from "./printable.ts";

/** Characters that stand beside each other and come from one font. */
interface Run {
  readonly font: string;
  readonly text: string;
  readonly width: number;
}

/** One line of text, measured in points. */
export interface Line {
  readonly runs: readonly Run[];
  /** Without the space that ends a line of a paragraph. */
  readonly width: number;
}

type Set = Pick<Lettering, "face" | "size">;

const spaceAtEnd = / $/;

const signWidth = (sign: string, { face, size }: Set): number => ((glyphOf(sign, face)?.width ?? 0) * size) / 1000;

/** How wide a printable text is in points, kerning aside. */
export function widthOf(text: string, set: Set): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign, set);
  return width;
}

function lineOf(text: string, set: Set): Line {
  const runs: { font: string; text: string; width: number }[] = [];
  for (const sign of text) {
    const glyph = glyphOf(sign, set.face);
    if (glyph === undefined) continue;
    const last = runs.at(-1);
    const width = (glyph.width * set.size) / 1000;
    // A space has the same width in all of them and breaks no run.
    if (last && (last.font === glyph.in.name || sign === " ")) {
      last.text += sign;
      last.width += width;
    } else runs.push({ font: glyph.in.name, text: sign, width });
  }
  return { runs, width: widthOf(text.replace(spaceAtEnd, ""), set) };
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What a word falls into that is wider than a line. */
function* pieces(word: string, set: Set, room: number): Generator<string> {
  let [piece, width] = ["", 0];
  for (const { segment } of graphemes.segment(word)) {
    const own = widthOf(segment, set);
    if (piece !== "" && width + own > room) {
      yield piece;
      [piece, width] = ["", 0];
    }
    piece += segment;
    width += own;
  }
  yield piece;
}

/** A text in lines of so many points. A line that goes on keeps its space: who copies the text or hears it read needs it. */
export function linesOf(text: string, set: Set, room: number): Line[] {
  const space = signWidth(" ", set);
  return printable(text)
    .split("\n")
    .flatMap((paragraph) => {
      const done: string[] = [];
      let [line, width] = ["", 0];
      for (const word of paragraph.split(" ").filter((word) => word !== "")) {
        const own = widthOf(word, set);
        if (line !== "" && width + space + own <= room) {
          line += ` ${word}`;
          width += space + own;
          continue;
        }
        if (line !== "") done.push(`${line} `);
        const fallen = own <= room ? [word] : [...pieces(word, set, room)];
        line = fallen.pop() ?? "";
        width = widthOf(line, set);
        done.push(...fallen);
      }
      return [...done, line].map((own) => lineOf(own, set));
    });
}
