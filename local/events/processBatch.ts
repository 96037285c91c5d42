import type { LambdaFunction } from "../functions/lambdaFunction.ts";
import type { Outcome } from "../functions/sandbox.ts";
import type { StreamRecord } from "./streamRecord.ts";

export interface BatchSettings {
  lambda: LambdaFunction;
  bisect: boolean;
  partial: boolean;
  retries: number;
}

export interface Batch {
  settings: BatchSettings;
  /** Given up after the last attempt: for the failure queue. */
  giveUp(records: StreamRecord[], tries: number): void;
  /** Before another attempt; rejects when the host is stopping. */
  pause(attempt: number): Promise<void>;
}

/**
 * Gets records processed in order, as Lambda reads a stream: from the first one that failed on again, in halves when the
 * mapping says so, and given up only when the attempts are used up, so that one poison record does not block the rest.
 */
export async function processBatch(records: StreamRecord[], batch: Batch, attempt = 0): Promise<void> {
  const { lambda, bisect, retries } = batch.settings;
  const failed = firstFailed(await lambda.invoke({ Records: records }), records, batch.settings.partial);
  if (failed === undefined) return;
  if (failed > 0) return processBatch(records.slice(failed), batch);
  if (bisect && records.length > 1) {
    // Splitting does not use up an attempt.
    const middle = Math.ceil(records.length / 2);
    await processBatch(records.slice(0, middle), batch, attempt);
    return processBatch(records.slice(middle), batch, attempt);
  }
  if (attempt >= retries) return batch.giveUp(records, attempt + 1);
  await batch.pause(attempt);
  return processBatch(records, batch, attempt + 1);
}

/** The index of the first record to be tried again; undefined when all are done. */
function firstFailed(outcome: Outcome, records: StreamRecord[], partial: boolean): number | undefined {
  if (!outcome.ok) return 0;
  if (!partial) return undefined;
  const answer = JSON.parse(outcome.payload) as { batchItemFailures?: { itemIdentifier?: string }[] | null } | null;
  const failures = answer?.batchItemFailures ?? [];
  if (failures.length === 0) return undefined;
  const indexes = failures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  // An identifier of no record means that the function does not know what it did: AWS tries the whole batch again.
  return Math.max(0, Math.min(...indexes));
}
