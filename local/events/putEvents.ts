import { randomUUID } from "node:crypto";
import type { Hosted } from "../hosted.ts";
import { deliver } from "./deliver.ts";
import type { BusEvent } from "./eventBus.ts";

/** One entry of a PutEvents request; `EventBusName` is the bus's ARN by the time it gets here. */
export interface Entry {
  Time?: number;
  Source?: string;
  DetailType?: string;
  Detail?: string;
  Resources?: string[];
  EventBusName?: string;
}

export interface EntryResult {
  EventId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}

/** Takes each entry that is in order and serves every rule it matches before resolving. Order is kept. */
export async function putEvents(entries: Entry[], hosted: Hosted): Promise<EntryResult[]> {
  const results: EntryResult[] = [];
  for (const entry of entries) results.push(wrong(entry, hosted) ?? (await take(entry, hosted)));
  return results;
}

function wrong({ Source, DetailType, Detail, EventBusName = "" }: Entry, { buses }: Hosted): EntryResult | undefined {
  const missing = Object.entries({ Source, DetailType, Detail }).find(([, value]) => !value)?.[0];
  if (missing) {
    return {
      ErrorCode: "InvalidArgument",
      ErrorMessage: `Parameter ${missing} is not valid. Reason: ${missing} is a required argument.`,
    };
  }
  if (Source?.startsWith("aws.")) {
    return { ErrorCode: "NotAuthorizedForSourceException", ErrorMessage: "Not authorized for the source." };
  }
  if (!isJsonObject(Detail ?? "")) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  if (!buses.has(EventBusName))
    return { ErrorCode: "ResourceNotFoundException", ErrorMessage: "Event bus does not exist." };
  return undefined;
}

async function take(entry: Entry, hosted: Hosted): Promise<EntryResult> {
  const { account, region } = hosted.addresses;
  const time = entry.Time === undefined ? hosted.clock.now() : new Date(entry.Time * 1000);
  const event: BusEvent = {
    version: "0",
    id: randomUUID(),
    "detail-type": entry.DetailType ?? "",
    source: entry.Source ?? "",
    account,
    time: time.toISOString().replace(/\.\d+Z$/, "Z"),
    region,
    resources: entry.Resources ?? [],
    detail: JSON.parse(entry.Detail ?? "{}"),
  };
  const rules = hosted.buses.get(entry.EventBusName ?? "")?.rules.filter(({ matches }) => matches(event)) ?? [];
  await Promise.all(rules.map((rule) => deliver(rule, event, hosted)));
  return { EventId: event.id };
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
