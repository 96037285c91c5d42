import { type Lettering, lettering } from "./lettering.ts";
import { linesOf } from "./lines.ts";
import { type Paper, room, sheet } from "./paper.ts";
import type { Slab } from "./slab.ts";
import { behind, type Element, element, tagged } from "./tags.ts";
import { baseline, write } from "./write.ts";

interface Setting {
  readonly type?: string;
  readonly set?: Lettering;
  readonly width?: number;
  readonly above?: number;
  /** All of it stays with what follows. */
  readonly keep?: boolean;
}

/** A line that is easy to read is no longer than this. */
const comfortable = 470;

/** A text, line by line: no line of it stands alone on a page. */
export function paragraph(
  { doc }: Paper,
  text: string,
  parent: Element,
  {
    type = "P",
    set = lettering.text,
    width = Math.min(room.width, comfortable),
    above = 7,
    keep = false,
  }: Setting = {},
): Slab[] {
  const own = element(doc, type, parent, behind(text));
  const lines = linesOf(text, set, width);
  // A text that fills pages may be parted anywhere.
  const isHeading = keep && lines.length < 12;
  return lines.map((line, at) => ({
    height: set.leading,
    ...(at === 0 ? { above } : {}),
    keep: isHeading || (lines.length > 1 && (at === 0 || at === lines.length - 2)) || (keep && at === lines.length - 1),
    draw: (top) =>
      line.runs.length > 0 && tagged(doc, own, type, () => write(doc, line, set, sheet.left, top + baseline(set))),
  }));
}
