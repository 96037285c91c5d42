import { scaleBand, scalePoint } from "d3-scale";
import { type Markup, markup } from "../formats/markup.ts";
import type { Texts } from "../languages/texts.ts";
import type { StepChart } from "../report/blocks.ts";
import { lines } from "./lines.ts";
import { palette } from "./palette.ts";
import { across, narrowest, paragraph, svg } from "./svg.ts";

/** Where the names of the levels end and the years begin, of 100. */
const gutter = 28;
const levelHeight = 34;

/** How many years share one label, so that labels do not touch on the narrowest page. */
const every = (years: number): number => Math.ceil((years * 38) / ((narrowest * (100 - gutter)) / 100));

/** One panel a line, as lines that lie on each other cannot be told apart. The best level is at the top; a gap is a gap. */
export function steps(chart: StepChart, id: string, texts: Texts): Markup {
  const x = scaleBand(chart.years, [gutter, 100]);
  const height = (chart.levels.length - 1) * levelHeight;
  const level = scalePoint(chart.levels, [0, height]);
  const step = every(chart.years.length);
  let y = 0;
  const panels = chart.lines.map((line) => {
    const name = lines(line.label, 40);
    const top = y + name.length * 18 + 20;
    y = top + height + 60;
    const grid = chart.levels.map((label) => {
      const at = top + (level(label) ?? 0);
      const words = lines(label, 11, 2);
      return markup`<line x1="${gutter}%" x2="100%" y1="${at}" y2="${at}" stroke="${palette.line}"/>${paragraph(words, at + 5 - (words.length - 1) * 9, "small")}`;
    });
    const years = chart.years.map(
      (year, index) =>
        (chart.years.length - 1 - index) % step === 0 &&
        markup`<text x="${across((x(year) ?? 0) + x.bandwidth() / 2)}" y="${top + height + 32}" text-anchor="middle" class="small">${String(year)}</text>`,
    );
    const drawn = chart.years.map((year, index) => {
      const [now, before] = [line.levels[index], line.levels[index - 1]];
      const at = typeof now === "string" ? level(now) : undefined;
      if (at === undefined) return null;
      const start = x(year) ?? gutter;
      const from = typeof before === "string" ? level(before) : undefined;
      const adjoining = from !== undefined && chart.years[index - 1] === year - 1;
      return markup`${
        adjoining &&
        markup`<line x1="${across(start)}" x2="${across(start)}" y1="${top + from}" y2="${top + at}" class="step"/>`
      }<line x1="${across(start)}" x2="${across(start + x.bandwidth())}" y1="${top + at}" y2="${top + at}" class="step"/><circle cx="${across(start + x.bandwidth() / 2)}" cy="${top + at}" r="4.5" fill="${palette.deep}" stroke="#fff" stroke-width="1.5"/>`;
    });
    return markup`<g>${paragraph(name, top - name.length * 18 - 6)}${grid}${years}${drawn}</g>`;
  });
  return svg(id, y, chart.title, texts.chart.seeTable, markup`${panels}`);
}
