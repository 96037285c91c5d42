import type { Seen } from "./attack.ts";
import { audit, type Leak } from "./audit.ts";
import { countOf, type Table } from "./cell.ts";
import type { Guarded } from "./guarded.ts";
import { suppress } from "./suppress.ts";
import { type FamilyTable, tablesOf } from "./tables.ts";

/** What of a report may be shown. */
interface Decision {
  /** The guarded numbers with whether each is hidden: what is kept once it is released. */
  readonly guarded: Guarded;
  /** Whether the number that stands there may be shown. */
  readonly isShown: (path: string) => boolean;
  /** What could be told nevertheless, by what was released before: such a report must not be released. */
  readonly leaks: readonly { readonly path: string; readonly from: number; readonly to: number }[];
}

/** Decides which of a report's guarded numbers are shown, beside all that was released before, and proves that nothing hidden follows. */
export async function decide(report: Guarded, released: readonly Guarded[]): Promise<Decision> {
  const safe = new Set<number>();
  const leaks: Decision["leaks"][number][] = [];
  for (const family of tablesOf(report, released)) {
    const { isHidden, found } = await hide(family);
    for (const [cell, ofReport] of family.own.entries()) if (!isHidden[cell]) for (const at of ofReport) safe.add(at);
    leaks.push(...found.map(({ id, from, to }) => ({ path: id.slice(id.indexOf(" ") + 1), from, to })));
  }
  // A number of nobody that no atom is part of (a category without anybody anywhere) is shown unless zero is protected.
  const made = new Set(report.groups.flatMap((group) => group.cells));
  const isEmpty = (at: number): boolean => !made.has(at) && report.cells[at]?.people === 0;
  const cells = report.cells.map((cell, at) => ({
    ...cell,
    isHidden: isEmpty(at) ? report.protectZero : !safe.has(at),
  }));
  // A share of many may be few: it is no count of people, but looks like one.
  const shown = new Set(
    cells.flatMap(({ isHidden, number, paths }) => (isHidden || (number > 0 && number < report.smallest) ? [] : paths)),
  );
  return { guarded: { ...report, cells }, isShown: (path) => shown.has(path), leaks };
}

async function hide({ table, primary, unsaid }: FamilyTable): Promise<{ isHidden: boolean[]; found: Leak[] }> {
  const isHidden = await suppress(table, (cell) => primary[cell] === true);
  const found = await audit(seen(table, isHidden));
  if (found.length === 0 || unsaid.every((cell) => !cell)) return { isHidden, found };
  // What no report says, and what was known before whatever this one hides, is no reason to hide more.
  const before = await audit(
    seen(
      table,
      table.cells.map(({ standing }) => standing !== "shown"),
    ),
  );
  const known = new Set(before.map(({ id }) => id));
  const cells = table.cells.map((cell, at) => (unsaid[at] && known.has(cell.id) ? { ...cell, width: 0 } : cell));
  const again = { ...table, cells };
  const isHiddenThen = await suppress(again, (cell) => primary[cell] === true);
  return { isHidden: isHiddenThen, found: await audit(seen(again, isHiddenThen)) };
}

/** What somebody sees who reads everything. */
const seen = (table: Table, isHidden: readonly boolean[]): Seen => ({
  cells: table.cells.map((cell, at) => ({ ...cell, shown: isHidden[at] ? null : countOf(table, cell) })),
  relations: table.relations,
});
