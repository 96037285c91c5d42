import type { Difference } from "../../api/change.ts";
import { differences } from "../../differences.ts";
import type { Transaction } from "../../money/transactions.ts";

/** What an import does to the transactions of a project: those that it does not name stay. The history names them; their values stay beside it. */
export function changesOf(before: readonly Transaction[], after: readonly Transaction[]) {
  const there = new Map(before.map((own) => [own.id, own]));
  const inFile = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !there.has(id));
  const changed = after.filter((own) => {
    const was = there.get(own.id);
    return was !== undefined && differences(was, own).length > 0;
  });
  const named = (path: string, own: readonly Transaction[]): Difference[] =>
    own.length === 0 ? [] : [{ path, to: own.map(({ id }) => id) }];
  return {
    written: [...added, ...changed],
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: after.length - added.length - changed.length,
      notInFile: before.filter(({ id }) => !inFile.has(id)).length,
    },
    differences: [...named("transactions.added", added), ...named("transactions.changed", changed)],
  };
}
