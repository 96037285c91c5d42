import type { Sheet } from "./cell.ts";
import { isEmpty } from "./isEmpty.ts";
import { type Layout, titlesOf } from "./layout.ts";
import type { Tell } from "./tell.ts";

/** Which column of the sheet has which title; tells of titles that are unknown, missing or there twice. */
export function columnsOf({ name, rows }: Sheet, layout: Layout, tell: Tell): ReadonlyMap<string, number> {
  const known = new Set(titlesOf(layout));
  const columns = new Map<string, number>();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const head = rows[0]?.[column];
    const title = typeof head === "string" ? head.trim() : "";
    const place = { sheet: name, row: 0, column };
    if (known.has(title) && !columns.has(title)) columns.set(title, column);
    else if (known.has(title)) tell(place, "columnTwice", `the column ${title} is there twice`);
    else if (rows.some((row) => !isEmpty(row[column])))
      tell(place, "unknownColumn", "is no column of this sheet: take it away, so that nothing in it is lost unnoticed");
  }
  for (const title of known)
    if (!columns.has(title)) {
      const message = `the column ${title} is missing; a column that is there and empty says that nothing is recorded`;
      tell({ sheet: name, row: 0, column: 0 }, "missingColumn", message);
    }
  return columns;
}
