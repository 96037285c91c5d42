import { cumsum, max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { type Markup, markup } from "../formats/markup.ts";
import { count } from "../formats/value.ts";
import type { Texts } from "../languages/texts.ts";
import type { BarChart } from "../report/blocks.ts";
import { fillOf, paint, textures } from "./fills.ts";
import { legend } from "./legend.ts";
import { lines, width } from "./lines.ts";
import { across, character, narrowest, paragraph, svg } from "./svg.ts";

const barHeight = 22;

/** How much of the width bars may take; the rest is for the number behind the longest. */
const room = 76;

/** What stands behind a bar: the whole, or what is known of it and in words why there is no more. */
function inWords(values: BarChart["bars"][number]["values"], texts: Texts): string {
  const known = values.filter((value) => typeof value === "number");
  const nothings = new Set(values.filter((value) => typeof value !== "number").map((value) => texts.nothing[value]));
  return [...(known.length > 0 ? [count({ number: sum(known) }, texts)] : []), ...nothings].join(" + ");
}

/** Bars by category, stacked by series. A value is written into its segment where even the narrowest page has room for it. */
export function bars(chart: BarChart, id: string, texts: Texts): Markup {
  const numbers = chart.bars.map(({ values }) => values.map((value) => (typeof value === "number" ? value : 0)));
  const x = scaleLinear([0, max(numbers, (values) => sum(values)) || 1], [0, room]).clamp(true);
  const keys = legend(
    chart.series.map((label, series) => ({
      label,
      swatch: markup`<rect x=".5" y=".5" width="21" height="13" fill="${paint(series, id)}" stroke="${fillOf(series).edge}"/>`,
    })),
  );
  const stacked = chart.series.length > 1;
  let y = stacked ? keys.height : 0;
  const rows = chart.bars.map(({ label, values }, row) => {
    const shown = lines(label, 40);
    const top = y + shown.length * 18 + 6;
    y = top + barHeight + 14;
    const ends = [...cumsum(numbers[row] ?? [])];
    const segments = (numbers[row] ?? []).map((number, series) => {
      if (number <= 0) return null;
      const start = x((ends[series] ?? 0) - number);
      const end = x(ends[series] ?? 0);
      const written = count({ number }, texts);
      const fits = ((end - start) / 100) * narrowest > width(written) * character + 4;
      const { edge, fill, text } = fillOf(series);
      return markup`<rect x="${across(start)}" y="${top}" width="${across(end - start)}" height="${barHeight}" fill="${paint(series, id)}" stroke="${edge}"/>${
        stacked &&
        fits &&
        markup`<text x="${across((start + end) / 2)}" y="${top + 16}" text-anchor="middle" class="inside" fill="${text}" stroke="${fill}">${written}</text>`
      }`;
    });
    const end = x(ends.at(-1) ?? 0);
    const words = inWords(values, texts);
    const fits = width(words) * character < (narrowest * (100 - end)) / 100 - 6;
    if (!fits) y += 20;
    const whole = fits
      ? markup`<svg x="${across(end)}" overflow="visible"><text x="6" y="${top + 16}" class="value">${words}</text></svg>`
      : paragraph(lines(words, 40, 2), top + barHeight + 18, "small");
    return markup`${paragraph(shown, top - shown.length * 18 + 8)}${segments}<path d="M.5 ${top - 3}v${barHeight + 6}" stroke="currentColor"/>${whole}`;
  });
  return svg(id, y, chart.title, texts.chart.seeTable, markup`${textures(id)}${stacked && keys.content}${rows}`);
}
