import type { RecordedActivity } from "../activities/activity.ts";
import type { Cell, Sheet } from "./cell.ts";
import { type Column, type Layout, type Parts, titlesOf } from "./layout.ts";
import { cellOf, insteadCell } from "./values.ts";

type Row = (Cell | undefined)[];

/** The value at a path; undefined where there is none. */
export const valueAt = (of: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    of,
  );

const cells = (of: unknown, columns: readonly Column[]): Row =>
  columns.map(({ path, takes }) => cellOf(valueAt(of, path), takes));

/** The rows of a list, as wide as its columns. */
function rowsOf(activity: unknown, parts: Parts): Row[] {
  const list = valueAt(activity, parts.path);
  const instead = insteadCell(list, parts);
  if (instead !== undefined) return [[instead]];
  return Array.isArray(list) ? list.map((part) => cells(part, parts.columns)) : [];
}

const padded = (row: Row | undefined, width: number): Row => Array.from({ length: width }, (_, index) => row?.[index]);

/** The lines of one activity: what it says once in the first, its parts in as many as they need, its id in each. */
function linesOf({ id, activity }: Pick<RecordedActivity, "id" | "activity">, { own, parts }: Layout): Row[] {
  const lists = parts.map((list) => rowsOf(activity, list));
  const height = Math.max(1, ...lists.map((rows) => rows.length));
  return Array.from({ length: height }, (_, line) => [
    id,
    ...(line === 0 ? cells(activity, own) : padded(undefined, own.length)),
    ...parts.flatMap(({ columns }, index) => padded(lists[index]?.[line], columns.length)),
  ]);
}

/** Activities of a kind as its sheet: one row of titles, then their lines. */
export const sheetOf = (layout: Layout, activities: readonly Pick<RecordedActivity, "id" | "activity">[]): Sheet => ({
  name: layout.sheet,
  rows: [
    titlesOf(layout),
    ...activities.filter(({ activity }) => activity.kind === layout.kind).flatMap((one) => linesOf(one, layout)),
  ],
});
