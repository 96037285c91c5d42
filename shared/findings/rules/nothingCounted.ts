import type { Activity } from "../../activities/activity.ts";
import { kinds } from "../../activities/kinds.ts";
import { figuresOf } from "../numbers.ts";
import type { ActivityRule } from "../underReview.ts";

/** Kinds whose missing numbers another rule asks for. */
const askedElsewhere = ["hotline"];

/** A measurement in words is kept as it is, and not counted. */
const isText = (activity: Activity): boolean =>
  activity.kind === "measurement" && activity.form === "text" && activity.value !== undefined;

/**
 * An activity without a number, and without a word that there can be none. That it took place is no number: what an activity of its kind counts when it says nothing but
 * title, pillar and grants ("one training") is left out of account. A kind that counts no more than that is never empty.
 */
export const nothingCounted: ActivityRule = (activity, { period }) => {
  if (askedElsewhere.includes(activity.kind) || isText(activity)) return [];
  const { kind, title, pillar, grants } = activity;
  const bare = kinds.find((one) => one.kind === kind)?.schema.safeParse({ kind, title, pillar, grants });
  const byBeingThere = bare?.success ? figuresOf(bare.data, period).filter(({ value }) => value) : [];
  const others = figuresOf(activity, period).filter(
    ({ measure }) => !byBeingThere.some((figure) => figure.measure === measure),
  );
  if (others.length === 0 && !hasMore(kind, byBeingThere.length)) return [];
  return others.every(({ value }) => !value) ? [{ path: "", code: "nothingCounted", says: null }] : [];
};

const hasMore = (kind: string, measures: number): boolean =>
  Object.keys(kinds.find((one) => one.kind === kind)?.measures ?? {}).length > measures;
