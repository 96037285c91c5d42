import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { type Markup, markup } from "../formats/markup.ts";
import { percent } from "../formats/value.ts";
import type { Texts } from "../languages/texts.ts";
import type { ProgressBar, ProgressChart } from "../report/blocks.ts";
import { legend } from "./legend.ts";
import { lines } from "./lines.ts";
import { palette } from "./palette.ts";
import { statusColour, statusMarkAt } from "./statusMark.ts";
import { across, paragraph, svg } from "./svg.ts";

const barHeight = 14;

/** Where the mark for what was expected by now stands: a pointed line through the bar. */
const expectedMark = markup`<path d="M-5-7H5L1-1V19H-1V-1Z" fill="${palette.ink}" stroke="#fff" stroke-width="1.2"/>`;

/** One result goes this far to the right and no farther, so that it does not flatten the others; its number is written. */
const farthest = 1.5;

const inWords = ({ share, expected, status }: ProgressBar, texts: Texts): string =>
  [
    ...(typeof share === "number" ? [percent(share, texts)] : []),
    texts.status[status],
    ...(expected === undefined ? [] : [texts.chart.expectedByNow(percent(expected, texts))]),
  ].join(" · ");

/** Bars against targets: the full width of the pale bar is the target, the arrow says what was expected by now. */
export function progress(chart: ProgressChart, id: string, texts: Texts): Markup {
  const shares = chart.bars.map(({ share }) => (typeof share === "number" ? share : 0));
  const end = Math.min(farthest, Math.max(1, max(shares) ?? 1));
  const x = scaleLinear([0, end], [0, 100]).clamp(true);
  const keys = legend([
    { label: texts.chart.reached, swatch: markup`<rect width="22" height="14" fill="${palette.onTrack}"/>` },
    {
      label: texts.chart.target,
      swatch: markup`<rect x=".5" y=".5" width="21" height="13" fill="${palette.faint}" stroke="${palette.muted}"/>`,
    },
    {
      label: texts.chart.expected,
      swatch: markup`<path d="M6 0H16L12 5V14H10V5Z" fill="${palette.ink}"/>`,
    },
  ]);
  let y = keys.height + 6;
  const rows = chart.bars.map((bar) => {
    const label = lines(bar.label, 40);
    const words = lines(inWords(bar, texts), 42, 2);
    const top = y + label.length * 18 + 6;
    const below = top + barHeight + 22;
    y = below + words.length * 18 + 8;
    return markup`${paragraph(label, top - label.length * 18 + 6)}<rect x="0" y="${top}" width="${across(x(1))}" height="${barHeight}" fill="${palette.faint}" stroke="${palette.muted}"${typeof bar.share !== "number" && markup` stroke-dasharray="4 3"`}/>${
      typeof bar.share === "number" &&
      markup`<rect x="0" y="${top}" width="${across(x(bar.share))}" height="${barHeight}" fill="${statusColour[bar.status]}"/>`
    }<svg x="${across(x(1))}" y="${top}" overflow="visible"><path d="M-1-3V17" stroke="${palette.ink}" stroke-width="2"/></svg>${
      bar.expected !== undefined &&
      markup`<svg x="${across(x(bar.expected))}" y="${top}" overflow="visible">${expectedMark}</svg>`
    }${statusMarkAt(bar.status, below - 12)}<svg x="20" overflow="visible">${paragraph(words, below, "small")}</svg>`;
  });
  return svg(id, y, chart.title, texts.chart.seeTable, markup`${keys.content}${rows}`);
}
