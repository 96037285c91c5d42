import type { RecordedActivity } from "../activities/activity.ts";
import type { Period } from "../calendar/periods.ts";
import { cellKey, type Figure, figuresOf } from "./figures.ts";
import { furthestOfEach } from "./followed.ts";

/** A part of a figure: what one activity adds to it. */
export interface Traced extends Figure {
  readonly activity: string;
}
export const isTraced = <F extends Figure>(figure: F): figure is F & Traced => "activity" in figure;

/**
 * The figures of a submission before they are added up, each with its activity; in the order of the figures that they add up to, so
 * that shares that are dealt out over them add up as well. Of what is followed only the furthest mention is one.
 */
export function traced(activities: readonly RecordedActivity[], period: Period): Figure[] {
  const all = activities.flatMap(({ id, activity }) =>
    figuresOf(activity, period).map((figure): Traced => ({ ...figure, activity: id })),
  );
  const parts = [...all.filter(({ item }) => item === undefined), ...furthestOfEach(all)];
  const keyed = parts.map((figure) => ({ figure, key: cellKey(figure) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ figure }) => figure);
}
