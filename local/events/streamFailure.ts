import { randomUUID } from "node:crypto";
import type { StreamRecord } from "./streamRecord.ts";

/** The record that Lambda sends to a mapping's failure destination: where the data are, not the data. */
export function streamFailure(
  records: StreamRecord[],
  functionArn: string,
  shardId: string,
  tries: number,
  now: Date,
): object {
  const [first, last] = [records[0], records.at(-1)];
  const at = (record?: StreamRecord) =>
    new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString();
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: "RetryAttemptsExhausted",
      approximateInvokeCount: tries,
    },
    responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
    version: "1.0",
    timestamp: now.toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: at(first),
      approximateArrivalOfLastRecord: at(last),
      batchSize: records.length,
      streamArn: first?.eventSourceARN,
    },
  };
}
