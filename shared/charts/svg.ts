import { type Markup, markup } from "../formats/markup.ts";
import { palette } from "./palette.ts";

/** How wide a chart is on the narrowest telephone, in css pixels. Texts are laid out for it, bars grow with the page. */
export const narrowest = 300;

/** About how wide a character of a chart's text is (14 px), rounded up: Cyrillic is wider than Latin. */
export const character = 7.6;

/** Across a chart, from 0 to 100: charts have no fixed width, so that their text keeps its size on a telephone. */
export const across = (part: number): string => `${Math.round(part * 100) / 100}%`;

/** Lines of text under each other, the first one's baseline at `y`. */
export const paragraph = (lines: readonly string[], y: number, style: "label" | "small" | "mark" = "label"): Markup =>
  markup`${lines.map((line, at) => markup`<text x="0" y="${y + at * 18}" class="${style}">${line}</text>`)}`;

/** A chart as an image with a name and a description, for who reads with a screen reader. */
export const svg = (id: string, height: number, title: string, description: string, content: Markup): Markup =>
  markup`<svg role="img" aria-labelledby="${id}-title ${id}-description" width="100%" height="${height}" font-size="14" fill="${palette.ink}"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${content}</svg>`;
