import type { Texts } from "../../languages/texts.ts";
import type { Row, Table } from "../../report/blocks.ts";
import { type Markup, markup } from "../markup.ts";
import { words } from "./words.ts";
import { footnote, written } from "./written.ts";

/** From so many columns on, a row becomes a card on a telephone, as nobody compares what has to be scrolled to. */
const cardsFrom = 5;

/**
 * A table in a region of its own, which scrolls instead of the page and can be scrolled with the keyboard. The roles repeat
 * what the elements are, because a browser forgets it once their display changes to cards.
 */
export function table({ caption, columns, rows }: Table, id: string, texts: Texts): Markup {
  const align = (at: number): string => columns[at]?.align ?? "start";
  const row = ({ cells, total }: Row): Markup =>
    markup`<tr role="row"${total === true && markup` class="total"`}>${cells.map((cell, at) =>
      at === 0
        ? markup`<th scope="row" role="rowheader" class="${align(at)}">${written(cell, texts)}</th>`
        : markup`<td role="cell" class="${align(at)}" data-column="${columns[at]?.title}">${written(cell, texts)}</td>`,
    )}</tr>`;
  return markup`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table role="table"${columns.length >= cardsFrom && markup` class="cards"`}><caption id="${id}">${caption}</caption><thead role="rowgroup"><tr role="row">${columns.map(
    ({ title, align }) => markup`<th scope="col" role="columnheader" class="${align}">${words(title)}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map(row)}</tbody></table></div>${footnote(
    rows.flatMap(({ cells }) => cells),
    texts,
  )}`;
}
