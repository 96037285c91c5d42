import type { Difference } from "./api/change.ts";
import { differences } from "./differences.ts";
import { Conflict } from "./errors.ts";

/** Throws a Conflict (412) unless the version that the caller saw is the one that stands. Versions count from 1. */
export function mustHaveSeen(seen: number | undefined, stands: number | undefined): void {
  if (seen === stands) return;
  const message =
    stands === undefined
      ? "there is no such version any more"
      : seen === undefined
        ? `it exists already and says something else: to change it, send If-Match: "${stands}"`
        : `it has changed since: you saw version ${seen}, it is at version ${stands}`;
  throw new Conflict(message, [{ path: "If-Match", code: "stale", message }], 412);
}

/**
 * What a write changes. No differences: it is a repetition, and nothing is to be written. Throws a Conflict when the caller
 * did not see what it is about to change.
 */
export function revise(
  current: { version: number; data: object } | undefined,
  next: object,
  seen: number | undefined,
): Difference[] {
  const changes = differences(current?.data ?? {}, next);
  if (changes.length > 0 || current === undefined) mustHaveSeen(seen, current?.version);
  return changes;
}
