import { setTimeout as pause } from "node:timers/promises";
import type { Hosted } from "./hosted.ts";

/** Resolves at rest: nothing under way, and nothing begun while every stream was looked at to its end. */
export async function idle({ activity, streamReaders }: Hosted): Promise<void> {
  for (let before = -1; before !== activity.started || activity.underWay > 0; ) {
    while (activity.underWay > 0) await pause(2);
    before = activity.started;
    await Promise.all(streamReaders.map((reader) => reader.drained()));
  }
}
