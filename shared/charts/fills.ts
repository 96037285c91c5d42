import { type Markup, markup } from "../formats/markup.ts";
import { palette } from "./palette.ts";

/** How the segments of a series look. Each has a texture or a lightness of its own, to be told apart when printed in grey. */
interface Fill {
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
  readonly texture?: string;
}

const fills: readonly [Fill, ...Fill[]] = [
  { fill: "#1d3f5e", edge: "#1d3f5e", text: palette.white },
  { fill: "#ecbb66", edge: "#8a5a08", text: palette.ink },
  { fill: "#2a767d", edge: "#2a767d", text: palette.white, texture: "M0 8 8 0M-2 2 2-2M6 10 10 6" },
  { fill: "#cdd6de", edge: "#55616d", text: palette.ink, texture: "M4 3.2v1.6" },
  { fill: "#86425a", edge: "#86425a", text: palette.white, texture: "M0 4H8" },
  { fill: "#52702a", edge: "#52702a", text: palette.white, texture: "M4 0V8" },
];

/** The fill of the nth series; from the seventh on they repeat, and the table tells. */
export const fillOf = (series: number): Fill => fills[series % fills.length] ?? fills[0];

/** A colour, or the name of the texture that `textures` defines for this chart. */
export const paint = (series: number, id: string): string =>
  fillOf(series).texture === undefined ? fillOf(series).fill : `url(#${id}-${series % fills.length})`;

/** The textures of one chart. Their ids begin with the chart's, as ids are the document's. */
export const textures = (id: string): Markup =>
  markup`<defs>${fills.map(
    ({ fill, edge, text, texture }, at) =>
      texture !== undefined &&
      markup`<pattern id="${id}-${at}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${fill}"/><path d="${texture}" stroke="${text === palette.white ? palette.white : edge}" stroke-width="1.6" stroke-opacity=".75"/></pattern>`,
  )}</defs>`;
