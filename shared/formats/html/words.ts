import { type Markup, markup } from "../markup.ts";

/** A word that is longer than this may be broken anywhere; a shorter one never is, however narrow its column. */
const longest = 24;

/** Own text inside a line, isolated so that a right-to-left mark in it cannot turn what stands around it. */
export const words = (text: string): Markup =>
  markup`<bdi${text.split(/\s/).some((word) => word.length > longest) && markup` class="long"`}>${text}</bdi>`;
