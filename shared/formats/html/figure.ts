import { chartTable } from "../../charts/chartTable.ts";
import { draw } from "../../charts/draw.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Chart } from "../../report/blocks.ts";
import { type Markup, markup } from "../markup.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

/** A chart with its title and, folded away, its numbers as a table. */
export const figure = (chart: Chart, id: string, texts: Texts): Markup =>
  markup`<figure><figcaption>${words(chart.title)}${"unit" in chart && markup` <span class="unit">(${words(chart.unit)})</span>`}</figcaption>${draw(chart, id, texts)}<details><summary>${texts.page.numbers}</summary>${table({ ...chartTable(chart, texts), caption: texts.page.numbersOf(chart.title) }, `${id}-table`, texts)}</details></figure>`;
