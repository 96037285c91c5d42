import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from "@aws-sdk/client-eventbridge";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { Change } from "../shared/api/change.ts";
import { log } from "./runtime/log.ts";

const bus = new EventBridgeClient({});

/** What EventBridge takes in one call. */
const atOnce = 10;

/** A line of history as an event. Its id is the line's place, so that whoever gets it twice can tell. */
function entry({ dynamodb }: DynamoDBRecord): PutEventsRequestEntry {
  const item = unmarshall((dynamodb?.NewImage ?? {}) as Parameters<typeof unmarshall>[0]);
  const { type, at, by, detail, n } = Change.parse(item.data);
  return {
    EventBusName: process.env.BUS,
    Source: "tracker",
    DetailType: type,
    Time: new Date(at),
    Detail: JSON.stringify({ id: `${item.pk}#${n}`, at, by, ...detail }),
  };
}

/** Sends records in order; answers the first that the bus did not take, from which the stream is to try again. */
async function send(records: readonly DynamoDBRecord[]): Promise<DynamoDBRecord | undefined> {
  for (let start = 0; start < records.length; start += atOnce) {
    const batch = records.slice(start, start + atOnce);
    try {
      const { Entries = [] } = await bus.send(new PutEventsCommand({ Entries: batch.map(entry) }));
      const failed = Entries.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
      if (failed >= 0) return batch[failed];
    } catch (error) {
      log.error("events were not published", error as Error);
      return batch[0];
    }
  }
  return undefined;
}

/** From the stream of the tracker to the bus: each line of history, at least once. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const failed = await send(Records);
  const sequence = failed?.dynamodb?.SequenceNumber;
  return { batchItemFailures: sequence === undefined ? [] : [{ itemIdentifier: sequence }] };
};
