import { Attack, type Seen, type Sum } from "./attack.ts";
import { isSumOf } from "./isSumOf.ts";
import { solver } from "./solver.ts";

/** A hidden count that can be told from what is shown: it is one of `from` to `to`. */
export interface Leak {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** How often many cells are looked at in one go before each is looked at by itself. */
const sweeps = 24;

/**
 * The hidden counts that somebody can recompute, or knows more tightly than their width, from everything that is shown and what holds
 * anyway. None means: for every hidden count two worlds were found, checked in whole numbers against all that is shown, that are that far
 * apart. So nothing rests on a solver being right, nor on how the hidden cells were chosen; where no such worlds are found, that is a leak.
 */
export async function audit(seen: Seen): Promise<Leak[]> {
  const attack = new Attack(await solver(), seen);
  try {
    const guarded = [...attack.hidden.keys()].filter((cell) => widthOf(seen, cell) > 0);
    const follows = recomputable(attack);
    const recomputed = guarded.filter((cell) => follows(attack.hidden.get(cell) ?? new Map()));
    const others = guarded.filter((cell) => !recomputed.includes(cell));
    const isNarrow = (cell: number): boolean => attack.spread(cell) < widthOf(seen, cell);
    sweep(attack, others, isNarrow);
    const narrow = others.filter((cell) => {
      for (const direction of [1, -1]) if (isNarrow(cell)) attack.push([cell], () => direction);
      return isNarrow(cell);
    });
    return [...recomputed, ...narrow]
      .sort((a, b) => a - b)
      .map((cell) => ({ id: seen.cells[cell]?.id ?? "", ...attack.between(cell) }));
  } finally {
    attack.dispose();
  }
}

const widthOf = ({ cells }: Seen, cell: number): number => cells[cell]?.width ?? 0;

/** What adding and subtracting shown numbers gives away, with no unknown left. */
function recomputable({ facts, unknowns }: Attack): (sum: Sum) => boolean {
  // Where nobody is, nobody is in any part.
  const none = facts.filter(([sum, value]) => value === 0 && [...sum.values()].every((times) => times > 0));
  const empty = new Set(none.flatMap(([sum]) => [...sum.keys()]));
  const row = (sum: Sum): number[] =>
    Array.from({ length: unknowns }, (_, unknown) => (empty.has(unknown) ? 0 : (sum.get(unknown) ?? 0)));
  const follows = isSumOf(facts.map(([sum]) => row(sum)));
  return (sum) => follows(row(sum));
}

/** Pushes many cells up or down at once, as if at random but always the same: most are seen far apart in a few such worlds. */
function sweep(attack: Attack, cells: readonly number[], isNarrow: (cell: number) => boolean): void {
  let state = 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  for (let round = 0; round < sweeps; round++) {
    const narrow = cells.filter(isNarrow);
    if (narrow.length === 0) return;
    const weights = new Map(narrow.map((cell) => [cell, (next() % 2 === 0 ? 1 : -1) * (1 + (next() % 7))]));
    attack.push(narrow, (cell) => weights.get(cell) ?? 0);
  }
}
