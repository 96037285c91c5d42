import type { Check } from "../../../shared/api/workbooks.ts";
import { countsOf, type Examined } from "./examine.ts";

/** An answer of a Lambda holds 6 MB; in characters, of which some take more than a byte. */
const room = 3_000_000;

/** What applying it would do, as much of it as an answer has room for. */
export function effectsOf({ current, read, comparison, problems }: Examined): Check {
  const { added, removed, unchanged } = comparison;
  const changed = comparison.changed.map(({ id, activity, differences }) => ({
    id,
    title: activity.title,
    differences: [...differences],
  }));
  let left = room;
  const fitting = <T>(entries: readonly T[]): T[] =>
    entries.filter((entry) => {
      left -= JSON.stringify(entry).length;
      return left > 0;
    });
  const effects = {
    changed: fitting(changed),
    removed: fitting(removed),
    added: fitting(added),
    unchanged: fitting(unchanged),
  };
  return {
    version: current.n,
    madeOf: read.madeOf ?? null,
    counts: countsOf(comparison),
    problems: problems.map(({ path, code, message }) => ({ path, code, message })),
    effects,
    isComplete: left > 0,
  };
}
