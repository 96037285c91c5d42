import type { RecordedActivity } from "../activities/activity.ts";
import type { Difference } from "../api/change.ts";
import { differences } from "../differences.ts";
import type { ReadActivity } from "./readWorkbook.ts";

type Recorded = RecordedActivity["activity"];

export interface Comparison {
  readonly added: readonly { readonly id: string; readonly activity: Recorded }[];
  readonly changed: readonly {
    readonly id: string;
    readonly was: Recorded;
    readonly activity: Recorded;
    readonly differences: readonly Difference[];
  }[];
  readonly removed: readonly { readonly id: string; readonly was: Recorded }[];
  readonly unchanged: readonly string[];
}

/** What applying a workbook would do to what is recorded. The order of lines, also of the parts of an activity, means nothing. */
export function compare(
  recorded: readonly RecordedActivity[],
  read: readonly Pick<ReadActivity, "id" | "activity">[],
): Comparison {
  const before = new Map(recorded.map(({ id, activity }) => [id, activity]));
  const after = new Set(read.map(({ id }) => id));
  const both = read.flatMap(({ id, activity }) => {
    const was = before.get(id);
    if (was === undefined) return [];
    const now = inOrderOf(was, activity);
    return [{ id, was, activity: now, differences: differences(was, now) }];
  });
  return {
    added: read.filter(({ id }) => !before.has(id)).map(({ id, activity }) => ({ id, activity })),
    changed: both.filter((one) => one.differences.length > 0),
    removed: recorded.filter(({ id }) => !after.has(id)).map(({ id, activity: was }) => ({ id, was })),
    unchanged: both.filter((one) => one.differences.length === 0).map(({ id }) => id),
  };
}

/** The activity with its lists of parts in the order of `was`: parts that say the same keep their place, the others fill the gaps. */
function inOrderOf(was: Recorded, now: Recorded): Recorded {
  const ordered = Object.entries(now).map(([key, value]) => {
    const old: unknown = (was as Record<string, unknown>)[key];
    return [key, Array.isArray(value) && Array.isArray(old) ? inOrder(old, value) : value];
  });
  return Object.fromEntries(ordered) as Recorded;
}

function inOrder(was: readonly unknown[], now: readonly unknown[]): unknown[] {
  const left = now.map((part) => JSON.stringify(sorted(part)));
  const kept = was.slice(0, now.length).map((part) => {
    const index = left.indexOf(JSON.stringify(sorted(part)));
    if (index < 0) return undefined;
    left[index] = "";
    return { part: now[index] };
  });
  const others = now.filter((_, index) => left[index] !== "");
  const places = Array.from({ length: now.length }, (_, index) => kept[index]);
  return places.map((place) => (place ? place.part : others.shift()));
}

const sorted = (part: unknown): unknown =>
  typeof part === "object" && part !== null && !Array.isArray(part) ? Object.entries(part).sort() : part;
