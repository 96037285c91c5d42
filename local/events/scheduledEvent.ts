import { randomUUID } from "node:crypto";
import type { Hosted } from "../hosted.ts";
import type { BusEvent } from "./eventBus.ts";

/** What a target gets from a schedule that gives it nothing of its own. */
export function scheduledEvent(source: string, detail: unknown, resources: string[], hosted: Hosted): BusEvent {
  const { account, region } = hosted.addresses;
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source,
    account,
    time: hosted.clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    region,
    resources,
    detail,
  };
}
