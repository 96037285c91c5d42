import { max, ticks } from "d3-array";
import { scaleLinear, scalePoint } from "d3-scale";
import { type Markup, markup } from "../formats/markup.ts";
import type { Texts } from "../languages/texts.ts";
import type { TrendChart } from "../report/blocks.ts";
import { legend } from "./legend.ts";
import { lines } from "./lines.ts";
import { palette } from "./palette.ts";
import { across, paragraph, svg } from "./svg.ts";

/** Where the numbers of the scale end and the points begin, and where the last point stands, of 100. */
const [gutter, end] = [24, 97];
const height = 170;

/** Lines are told apart by dashes and marks, in grey as well. */
const looks = [
  { colour: palette.deep, dash: "", mark: markup`<circle r="4.5"/>` },
  { colour: palette.behind, dash: "7 4", mark: markup`<path d="M-4.5-4.5H4.5V4.5H-4.5Z"/>` },
  { colour: palette.achieved, dash: "2 4", mark: markup`<path d="M0-5.5 5.5 4.5H-5.5Z"/>` },
] as const;
const lookOf = (line: number) => looks[line % looks.length] ?? looks[0];

const stroke = (line: number): Markup =>
  markup`stroke="${lookOf(line).colour}" stroke-width="2.5"${lookOf(line).dash !== "" && markup` stroke-dasharray="${lookOf(line).dash}"`}`;

const filled = (line: number): Markup =>
  markup`<g fill="${lookOf(line).colour}" stroke="#fff" stroke-width="1.2">${lookOf(line).mark}</g>`;

/** Lines over time on one scale that begins at zero. Where there is no number a line has a gap, which is not zero. */
export function trend(chart: TrendChart, id: string, texts: Texts): Markup {
  const known = chart.lines.flatMap(({ values }) => values.filter((value) => typeof value === "number"));
  const y = scaleLinear([0, max(known) || 1], [height, 0]).nice(4);
  const x = scalePoint(
    chart.points.map((_, at) => at),
    [gutter, end],
  );
  const at = (point: number): string => across(x(point) ?? gutter);
  const compact = new Intl.NumberFormat(texts.locale, { notation: "compact" });
  const keys = legend(
    chart.lines.map(({ label }, line) => ({
      label,
      swatch: markup`<path d="M0 7H22" ${stroke(line)}/><svg x="11" y="7" overflow="visible">${filled(line)}</svg>`,
    })),
  );
  const top = chart.lines.length > 1 ? keys.height + 10 : 10;
  // Half a person is nobody.
  const whole = ticks(0, y.domain()[1] ?? 1, 4).filter(Number.isInteger);
  const scale = whole.map((value) => {
    const level = top + y(value);
    return markup`<line x1="${across(gutter)}" x2="100%" y1="${level}" y2="${level}" stroke="${palette.line}"/><text x="${across(gutter - 2)}" y="${level + 5}" text-anchor="end" class="small">${compact.format(value)}</text>`;
  });
  const drawn = chart.lines.map(({ values }, line) => {
    const level = (value: number): number => Math.round((top + y(value)) * 100) / 100;
    const parts = values.map((value, point) => {
      const before = values[point - 1];
      if (typeof value !== "number" || typeof before !== "number") return null;
      return markup`<line x1="${at(point - 1)}" x2="${at(point)}" y1="${level(before)}" y2="${level(value)}" ${stroke(line)}/>`;
    });
    const marks = values.map(
      (value, point) =>
        typeof value === "number" &&
        markup`<svg x="${at(point)}" y="${level(value)}" overflow="visible">${filled(line)}</svg>`,
    );
    return markup`<g class="line">${parts}${marks}</g>`;
  });
  const [first, last] = [chart.points[0] ?? "", chart.points.at(-1) ?? ""];
  const below = top + height + 24;
  const [from, to] = [lines(first, 18, 2), lines(last, 18, 2)];
  const ends = markup`<svg x="${across(gutter)}" overflow="visible">${paragraph(from, below, "small")}</svg>${
    chart.points.length > 1 &&
    to.map(
      (words, row) => markup`<text x="100%" y="${below + row * 18}" text-anchor="end" class="small">${words}</text>`,
    )
  }`;
  const bottom = below + Math.max(from.length, to.length) * 18;
  return svg(
    id,
    bottom,
    chart.title,
    texts.chart.seeTable,
    markup`${chart.lines.length > 1 && keys.content}${scale}${drawn}${ends}`,
  );
}
