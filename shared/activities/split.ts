import type { Cell } from "./kind.ts";

interface Line {
  readonly count?: number | undefined;
}

type Category<L> = Exclude<keyof L & string, "count">;

/** What the lines of a list add up to. */
export const addedUp = (lines: readonly Line[] = []): number => lines.reduce((sum, { count = 0 }) => sum + count, 0);

/**
 * The cells of a list of counts by category. What a total has more than its list stands without a category. A line without a
 * count is not reported; with neither list nor total, nothing was (null).
 */
export function split<L extends Line>(lines: readonly L[] | undefined, total?: number): Cell<Category<L>>[] | null {
  if (lines === undefined) return total === undefined ? null : [{ value: total }];
  const rest = total === undefined ? 0 : total - addedUp(lines);
  const cells = lines.map(({ count = null, ...cell }) => ({
    in: cell as Cell<Category<L>>["in"] & object,
    value: count,
  }));
  return rest > 0 ? [...cells, { value: rest }] : cells;
}
