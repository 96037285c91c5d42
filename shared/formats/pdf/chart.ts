import { chartTable } from "../../charts/chartTable.ts";
import { draw } from "../../charts/draw.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Chart } from "../../report/blocks.ts";
import { value } from "../value.ts";
import { lettering } from "./lettering.ts";
import { type Paper, sheet } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import { bandsOf } from "./picture/bandsOf.ts";
import { readSvg } from "./readSvg.ts";
import type { Slab } from "./slab.ts";
import { type Element, element, tagged } from "./tags.ts";

/** How wide a chart is drawn, in css pixels, and how large a pixel is on paper. */
const width = 720;
const pixel = 0.6;

/** A chart of up to this height (points) is not parted. A larger one may be, between its rows, so that no page stays half blank. */
const small = 230;

/** Each part of it has at least this height. */
const leastPart = 70;

/** Everything that a chart shows, as a sentence a row. */
function inWords(chart: Chart, texts: Texts): string {
  const { columns, rows } = chartTable(chart, texts);
  const sentences = rows.map(({ cells }) => {
    const [first = "", ...others] = cells.map((cell) => value(cell, texts));
    return `${first}: ${others.map((other, at) => `${columns[at + 1]?.title} ${other}`).join(", ")}.`;
  });
  return [`${chart.title}.`, ...sentences].join(" ").toWellFormed();
}

/** A chart with its title, drawn from the picture that pages show. */
export function chart(paper: Paper, of: Chart, parent: Element): Slab[] {
  const { doc, texts } = paper;
  const title = "unit" in of ? `${of.title} (${of.unit})` : of.title;
  const caption = paragraph(paper, title, parent, { set: lettering.caption, above: 14, keep: true });
  const figure = element(doc, "Figure", parent, { alt: inWords(of, texts) });
  const bands = bandsOf(readSvg(draw(of, "chart", texts).html), width);
  const first = bands[0]?.top ?? 0;
  const bottom = bands.at(-1)?.bottom ?? 0;
  const isSmall = bottom * pixel <= small;
  return [
    ...caption,
    ...bands.map((band, at): Slab => {
      const { top, draw } = band;
      const end = bands[at + 1]?.top ?? bottom;
      return {
        height: (end - top) * pixel,
        above: at === 0 ? 6 : 0,
        keep:
          at < bands.length - 1 && (isSmall || (end - first) * pixel < leastPart || (bottom - end) * pixel < leastPart),
        draw: (y) =>
          tagged(doc, figure, "Figure", () => {
            doc.save().translate(sheet.left, y).scale(pixel).translate(0, -top);
            draw(doc);
            doc.restore();
          }),
      };
    }),
  ];
}
