import * as z from "zod";
import type { RecordedActivity } from "../activities/activity.ts";
import { kinds } from "../activities/kinds.ts";
import { datesOf, spanOf } from "../findings/dates.ts";
import { IsoDate } from "../text.ts";

/**
 * The activities of one approved submission in a few lines, so that a report can list them without reading them: some by title, of the
 * others how many there are. Of assistance to victims, and their identification, it says only that there was some.
 */
export const Digest = z.strictObject({
  listed: z.array(
    z.strictObject({
      kind: z.string(),
      title: z.string(),
      /** The first day that it names. */
      on: IsoDate.nullable(),
      grants: z.array(z.string()),
      illustrative: z.boolean(),
    }),
  ),
  /** What is not listed, by kind and by who paid; null: it is not said how many. */
  more: z.array(
    z.strictObject({ kind: z.string(), grants: z.array(z.string()), count: z.int().positive().nullable() }),
  ),
});
export type Digest = z.infer<typeof Digest>;
export type Listed = Digest["listed"][number];

/** How many activities of a submission are listed: what a digest takes up must not grow with their number. */
export const mostListed = 50;

/** Whether all that a kind counts are victims: how many such activities there are, or what one is called, could lead to somebody. */
export const isOfVictims = (kind: string): boolean =>
  kinds.some((own) => own.kind === kind && Object.values(own.measures).every(({ victims }) => victims));

const kindOrder = (kind: string): number => kinds.findIndex((own) => own.kind === kind);
const words = (one: Listed): string => JSON.stringify([one.on ?? "9999", one.title, one.grants, one.illustrative]);

/** By kind, date and title. */
export const inOrder = (a: Listed, b: Listed): number =>
  kindOrder(a.kind) - kindOrder(b.kind) || (words(a) < words(b) ? -1 : 1);

/** So many of each group in turn until there are `most`: a small group is not crowded out by a large one. Answers those, and the rest. */
export function some<T>(items: readonly T[], groupOf: (item: T) => string, most: number): [T[], T[]] {
  const ranks = new Map<string, number>();
  const ranked = items.map((item, at) => {
    const rank = ranks.get(groupOf(item)) ?? 0;
    ranks.set(groupOf(item), rank + 1);
    return { item, at, rank };
  });
  const first = new Set(ranked.toSorted((a, b) => a.rank - b.rank || a.at - b.at).slice(0, most));
  return [
    ranked.filter((one) => first.has(one)).map(({ item }) => item),
    ranked.filter((one) => !first.has(one)).map(({ item }) => item),
  ];
}

/** The digest of a submission's activities. It does not depend on their order. */
export function digest(activities: readonly RecordedActivity[]): Digest {
  const all = activities.map(
    ({ activity }): Listed => ({
      kind: activity.kind,
      title: activity.title,
      on: spanOf(activity).first?.date ?? datesOf(activity)[0]?.date ?? null,
      grants: [...activity.grants].sort(),
      illustrative: activity.illustrative,
    }),
  );
  const groupOf = ({ kind, grants }: Listed): string => JSON.stringify([kind, grants]);
  const [listed, rest] = some(all.filter(({ kind }) => !isOfVictims(kind)).sort(inOrder), groupOf, mostListed);
  const more = Map.groupBy([...rest, ...all.filter(({ kind }) => isOfVictims(kind))].sort(inOrder), groupOf);
  return {
    listed,
    more: [...more.values()].flatMap((of) =>
      of.slice(0, 1).map(({ kind, grants }) => ({ kind, grants, count: isOfVictims(kind) ? null : of.length })),
    ),
  };
}
