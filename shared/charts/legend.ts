import { type Markup, markup } from "../formats/markup.ts";
import { lines, width } from "./lines.ts";
import { character, narrowest, paragraph } from "./svg.ts";

export interface Key {
  readonly label: string;
  /** What the label explains, in a box of 22 by 14. */
  readonly swatch: Markup;
}

const swatchWidth = 30;

/** Keys side by side where they fit the narrowest page, below each other where not. */
export function legend(keys: readonly Key[]): { height: number; content: Markup } {
  let [x, y] = [0, 0];
  const content = keys.map(({ label, swatch }) => {
    const shown = lines(label, Math.floor((narrowest - swatchWidth) / character), 2);
    const needs = swatchWidth + Math.max(...shown.map(width)) * character + 14;
    if (x > 0 && x + needs > narrowest) [x, y] = [0, y + 22];
    const key = markup`<svg x="${x}" y="${y + 3}" width="22" height="14">${swatch}</svg><svg x="${x + swatchWidth}" y="${y}" overflow="visible">${paragraph(shown, 15, "small")}</svg>`;
    x += needs;
    if (shown.length > 1) [x, y] = [0, y + 40];
    return key;
  });
  return { height: y + (x === 0 ? 0 : 22) + 10, content: markup`${content}` };
}
