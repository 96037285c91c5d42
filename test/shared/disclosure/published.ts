import type { Seen } from "../../../shared/disclosure/attack.ts";
import { countOf, type Table } from "../../../shared/disclosure/cell.ts";

/** What somebody sees of a table of which some cells are hidden. */
export const published = (table: Table, isHidden: readonly boolean[]): Seen => ({
  cells: table.cells.map((cell, at) => ({ ...cell, shown: isHidden[at] ? null : countOf(table, cell) })),
  relations: table.relations,
});
