import type { Change } from "../../shared/api/change.ts";
import { type Key, keys, type Listed } from "../../shared/keys.ts";
import { put, type Table, transact, type Write } from "./table.ts";

/** What happened, without its number. */
export type NewChange = Omit<Change, "n">;

/** The item that counts a history, as it was read: the number of the last change (0: not there yet), and new data if any. */
export interface Root extends Partial<Listed> {
  readonly key: Key;
  readonly n: number;
  readonly data?: unknown;
  /** The partition of the history; see `histories`. */
  readonly history: string;
}

/**
 * The one way in which anything is written: the root takes the next number, one change with that number is appended, and
 * whatever else belongs to it is written, all or nothing. Answers the number. Throws a Collision when the root has moved on.
 */
export async function commit(
  table: Table,
  root: Root,
  change: NewChange,
  writes: (n: number) => readonly Write[] | Promise<readonly Write[]> = () => [],
): Promise<number> {
  const n = root.n + 1;
  const history = put({ table, key: keys.change(root.history, n), data: { ...change, n }, once: true });
  await transact(table.client, [raise(table, root, n), history, ...(await writes(n))]);
  return n;
}

/** Raises the root's number, only where it is still the one that was read; what the root says changes with `data` alone. */
function raise({ name: TableName }: Table, { key: Key, n: seen, data, list, entry }: Root, n: number): Write {
  const set = { n, ...(data === undefined ? {} : { data, version: n }), ...(list && entry ? { list, entry } : {}) };
  const names = Object.keys(set);
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(", ")}`,
      ConditionExpression: seen === 0 ? "attribute_not_exists(#n)" : "#n = :seen",
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
        ...(seen === 0 ? {} : { ":seen": seen }),
      },
    },
  };
}
