import type { Activity } from "../activities/activity.ts";
import { IsoDate } from "../text.ts";

/** A date of an activity and the field in which it stands. */
interface Dated {
  readonly path: string;
  readonly date: string;
}

/** From its first to its last day, as far as it says so. What has no last day goes on. */
interface Span {
  readonly first: Dated | undefined;
  readonly last: Dated | undefined;
}

/** The fields that say from when to when, over all kinds; with one of them only, it lasted that day, or goes on. */
const spans = [
  { from: "startsOn", to: "endsOn", goesOn: false },
  { from: "openedOn", to: "closedOn", goesOn: true },
] as const;

/** Every date that an activity says: kinds call them `...On`. */
export const datesOf = (activity: Activity): Dated[] =>
  Object.entries(activity).flatMap(([path, value]) =>
    typeof value === "string" && path.endsWith("On") && IsoDate.safeParse(value).success ? [{ path, date: value }] : [],
  );

/** From when to when an activity went on. */
export function spanOf(activity: Activity): Span {
  const dates = datesOf(activity);
  const dateIn = (field: string) => dates.find(({ path }) => path === field);
  for (const { from, to, goesOn } of spans) {
    const [first, last] = [dateIn(from), dateIn(to)];
    if (first === undefined && last === undefined) continue;
    return goesOn ? { first, last } : { first: first ?? last, last: last ?? first };
  }
  return { first: undefined, last: undefined };
}
