import { type Column, idTitle } from "./layout.ts";
import { nameOf } from "./words.ts";

/** Columns are told apart by their titles: where two fields have the same, they go by their names. */
export function distinct(columns: readonly Column[]): (column: Column) => Column {
  const titles = new Map<Column, string>();
  const taken = new Set([idTitle]);
  for (const column of columns) {
    const isShared = columns.filter(({ title }) => title === column.title).length > 1;
    const own = nameOf(column.path.at(-1) ?? "");
    const name = isShared ? `${column.title.replace(/[^:]*$/, "")} ${own}`.trim() : column.title;
    let title = name;
    for (let n = 2; taken.has(title); n++) title = `${name} ${n}`;
    taken.add(title);
    titles.set(column, title);
  }
  return (column) => ({ ...column, title: titles.get(column) ?? column.title });
}
