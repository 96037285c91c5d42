import type { Need } from "./columnWidths.ts";
import type { Lettering } from "./lettering.ts";
import { widthOf } from "./lines.ts";
import { printable } from "./printable.ts";

/** A longer word may be broken anywhere (points), a shorter one never is. */
const longestWord = 115;

/** What a text needs of its column, with `more` beside it. */
export function need(text: string, set: Lettering, more: number): Need {
  const lines = printable(text).split("\n");
  const words = lines.flatMap((line) => line.split(" "));
  const widest = (of: readonly string[]): number => Math.max(0, ...of.map((own) => widthOf(own, set)));
  return { natural: widest(lines) + more, least: Math.min(widest(words), longestWord) + more };
}

/** What both need. */
export const wider = (a: Need, b: Need): Need => ({
  natural: Math.max(a.natural, b.natural),
  least: Math.max(a.least, b.least),
});
