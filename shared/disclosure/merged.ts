import type { Table } from "./cell.ts";

/** A row over columns: so many times each. */
export type Row = readonly { readonly column: number; readonly times: number }[];

/** A table as equations: the true value of each column, and a row for each cell, then for each relation, which is zero. */
interface Merged {
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

/** Atoms that stand in the same cells and relations cannot be told apart: they become one column. Atoms in none are left out. */
export function merged({ people, cells, relations }: Table): Merged {
  const stands: Map<number, number>[] = people.map(() => new Map());
  const rows: { column: number; times: number }[][] = [...cells, ...relations].map(() => []);
  const mark = (atoms: readonly number[], row: number, times: number) => {
    for (const atom of atoms) stands[atom]?.set(row, times);
  };
  for (const [row, { atoms }] of cells.entries()) mark(atoms, row, 1);
  for (const [at, { whole, parts }] of relations.entries()) {
    mark(whole, cells.length + at, 1);
    mark(parts, cells.length + at, -1);
  }
  const alike = Map.groupBy(people.keys(), (atom) => [...(stands[atom] ?? [])].join(";"));
  alike.delete("");
  const groups = [...alike.values()];
  for (const [column, [first = 0]] of groups.entries())
    for (const [row, times] of stands[first] ?? []) rows[row]?.push({ column, times });
  return { columns: groups.map((atoms) => atoms.reduce((sum, atom) => sum + (people[atom] ?? 0), 0)), rows };
}
