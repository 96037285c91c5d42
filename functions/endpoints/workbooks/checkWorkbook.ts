import type { workbooks } from "../../../shared/api/workbooks.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { countsOf, examine } from "./examine.ts";

/** An answer of a Lambda holds 6 MB; in characters, of which some take more than a byte. */
const room = 3_000_000;

export const checkWorkbook: Endpoint<typeof workbooks.checkWorkbook> = async ({ path, body }, stores) => {
  const { current, read, comparison, problems } = await examine(path, body, stores);
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
};
