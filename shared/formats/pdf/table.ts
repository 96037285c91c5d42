import type { Table, Value } from "../../report/blocks.ts";
import { columnGroups } from "./columnGroups.ts";
import { footnote } from "./footnote.ts";
import { lettering } from "./lettering.ts";
import { need, wider } from "./need.ts";
import { type Paper, room } from "./paper.ts";
import type { Slab } from "./slab.ts";
import { markWidth, padding, tablePart } from "./tablePart.ts";
import type { Element } from "./tags.ts";
import { wordsOf } from "./words.ts";

const isStatus = (of: Value): boolean => typeof of === "object" && "status" in of;

/** A table; one that is wider than the page is printed in parts below each other. */
export function table(paper: Paper, of: Table, parent: Element): Slab[] {
  const { texts } = paper;
  const rows = of.rows.map(({ cells, total }) => ({
    total,
    cells: cells.map((cell) => ({ ...wordsOf(cell, total ? lettering.total : lettering.cell, texts), of: cell })),
  }));
  const needs = of.columns.map(({ title }, at) =>
    rows.reduce(
      (most, { cells }) => {
        const cell = cells[at];
        if (cell === undefined) return most;
        return wider(most, need(cell.text, cell.set, padding * 2 + (isStatus(cell.of) ? markWidth : 0)));
      },
      need(title, lettering.column, padding * 2),
    ),
  );
  const groups = columnGroups(needs, room.width);
  const parts = groups.flatMap((group, at) =>
    tablePart(paper, of, rows, group, groups.length > 1 ? [at + 1, groups.length] : null, parent),
  );
  const values = of.rows.flatMap(({ cells }) => cells);
  const note = footnote(paper, values, parent);
  const last = parts.at(-1);
  if (last === undefined || note.length === 0) return parts;
  return [...parts.slice(0, -1), { ...last, keep: true }, ...note];
}
