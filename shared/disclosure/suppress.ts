import type { Table } from "./cell.ts";
import { Hidings } from "./hidings.ts";
import { solver } from "./solver.ts";
import { Worlds } from "./worlds.ts";

/** How often the solver may be asked before all that is open is hidden instead: a number of steps, so that no clock decides. */
const patience = 20_000;

/**
 * Which cells of a table are hidden: those that are already, those that are `primary`, and as few and as cheap others as it takes so that every
 * hidden one keeps its width. Where no choice does that, or none is found in time, everything open is hidden, and `audit` says whether it helps.
 */
export async function suppress(table: Table, primary: (cell: number) => boolean): Promise<boolean[]> {
  const { cells } = table;
  const highs = await solver();
  const isOpen = (cell: number): boolean => cells[cell]?.standing === "open";
  const worlds = new Worlds(
    highs,
    table,
    (cell) => cells[cell]?.standing === "hidden" || (isOpen(cell) && primary(cell)),
  );
  const hidings = new Hidings(highs, cells, worlds);
  try {
    /** Hidden for the sake of another, with that one. */
    const secondary = new Map<number, number>();
    const hide = (cell: number, target: number) => {
      if (worlds.isHidden[cell]) return;
      worlds.hide(cell);
      hidings.hide(cell);
      secondary.set(cell, target);
    };
    const unprotected = () => [...cells.keys()].find((cell) => worlds.isHidden[cell] && !worlds.isProtected(cell));
    for (let target = unprotected(); target !== undefined; target = unprotected()) {
      const cheapest = worlds.asked < patience ? hidings.cheapest(target) : [];
      for (const cell of cheapest) hide(cell, target);
      if (cheapest.length > 0) continue;
      for (const cell of cells.keys()) if (isOpen(cell)) hide(cell, target);
      break;
    }
    const price = (cell: number): number => cells[cell]?.cost ?? 0;
    for (const [cell, target] of [...secondary].sort(([a], [b]) => price(b) - price(a)))
      if (worlds.asked < patience) worlds.showIfSafe(cell, [target]);
    return worlds.isHidden;
  } finally {
    worlds.dispose();
    hidings.dispose();
  }
}
