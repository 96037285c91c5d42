import { audit } from "./audit.ts";
import { countOf } from "./cell.ts";
import type { Guarded } from "./guarded.ts";
import { suppress } from "./suppress.ts";
import { tablesOf } from "./tables.ts";

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
  const leaks: { path: string; from: number; to: number }[] = [];
  for (const { table, primary, own } of tablesOf(report, released)) {
    const isHidden = await suppress(table, (cell) => primary[cell] === true);
    for (const [cell, ofReport] of own.entries()) if (!isHidden[cell]) for (const at of ofReport) safe.add(at);
    const seen = table.cells.map((cell, at) => ({ ...cell, shown: isHidden[at] ? null : countOf(table, cell) }));
    const found = await audit({ cells: seen, relations: table.relations });
    leaks.push(...found.map(({ id, from, to }) => ({ path: id, from, to })));
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
