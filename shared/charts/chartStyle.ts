import { palette } from "./palette.ts";

/** How a part of a chart looks by its class: in pages by css, in the PDF by hand. Sizes are in css pixels. */
interface ChartStyle {
  readonly size?: number;
  readonly isStrong?: boolean;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly cap?: "square";
  /** The stroke lies behind the letters, to set them off from a texture. */
  readonly isHalo?: boolean;
}

export const chartStyle: Readonly<Record<string, ChartStyle>> = {
  label: { isStrong: true },
  value: { isStrong: true },
  small: { size: 13, fill: palette.muted },
  inside: { size: 13, isStrong: true, strokeWidth: 4, isHalo: true },
  step: { stroke: palette.deep, strokeWidth: 3, cap: "square" },
};

/** The same as rules of css. */
export const chartCss = Object.entries(chartStyle)
  .map(([name, { size, isStrong, fill, stroke, strokeWidth, cap, isHalo }]) =>
    [
      `.${name}{`,
      size !== undefined && `font-size:${size}px;`,
      isStrong && "font-weight:600;",
      fill && `fill:${fill};`,
      stroke && `stroke:${stroke};`,
      strokeWidth !== undefined && `stroke-width:${strokeWidth}px;`,
      cap && `stroke-linecap:${cap};`,
      isHalo && "paint-order:stroke;stroke-linejoin:round;",
      "}",
    ]
      .filter((part) => part)
      .join(""),
  )
  .join("\n");
