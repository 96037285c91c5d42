import type { Cell, Sheet } from "./cell.ts";
import type { ReadActivity } from "./readWorkbook.ts";

/** Sheets with the ids filled in that their lines did not have. */
export function named(sheets: readonly Sheet[], activities: readonly ReadActivity[]): Sheet[] {
  const ids = new Map<string, string>();
  const columns = new Map<string, number>();
  for (const { id, unnamed, at } of activities)
    for (const row of unnamed) {
      const { sheet, column } = at([]);
      ids.set(`${sheet} ${row}`, id);
      columns.set(sheet, column);
    }
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, row) => {
      const id = ids.get(`${name} ${row}`);
      if (id === undefined) return cells;
      const filled: (Cell | undefined)[] = [...cells];
      filled[columns.get(name) ?? 0] = id;
      return filled;
    }),
  }));
}
