import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as z from "zod";
import { Activity } from "../../shared/activities/activity.ts";
import { Invalid } from "../../shared/errors.ts";
import { keys, questions } from "../../shared/keys.ts";
import type { SubmissionId } from "../../shared/submission.ts";
import { Id } from "../../shared/text.ts";
import { put, query, type Table, type Write } from "./table.ts";

/** What was and what is now; null where there was nothing or nothing is left. What was is history, in the form of its time. */
const Entry = z.strictObject({
  id: Id,
  was: z.record(z.string(), z.unknown()).nullable(),
  activity: Activity.nullable(),
});
const Entries = z.array(Entry);
const Piece = z.strictObject({ zipped: z.instanceof(Uint8Array) });

/** Activities that were written at once. */
export interface Batch {
  readonly version: number;
  readonly entries: readonly z.infer<typeof Entry>[];
}

/** An item holds 400 KB with its key. */
const pieceBytes = 390_000;
/** A transaction holds 4 MB, of which the submission and its change need little. */
const mostPieces = 9;

/** Every batch of a submission, oldest first. */
export async function batchesOf(table: Table, id: SubmissionId): Promise<Batch[]> {
  const pieces = await query(table, Piece, questions.batches(id));
  const byVersion = Map.groupBy(pieces, ({ version }) => version);
  return Promise.all(
    [...byVersion].map(async ([version, of]) => {
      const json = await promisify(gunzip)(Buffer.concat(of.map(({ data }) => data.zipped)));
      return { version, entries: Entries.parse(JSON.parse(json.toString())) };
    }),
  );
}

/**
 * The writes of a batch: compressed, because the transaction that makes 5,000 activities stand or not has room for a hundred items of
 * 4 MB together. Throws Invalid for what still has no room.
 */
export async function putBatch(
  table: Table,
  id: SubmissionId,
  version: number,
  entries: Batch["entries"],
): Promise<Write[]> {
  const zipped = await promisify(gzip)(JSON.stringify(entries));
  const pieces = Array.from({ length: Math.ceil(zipped.length / pieceBytes) }, (_, piece) =>
    zipped.subarray(piece * pieceBytes, (piece + 1) * pieceBytes),
  );
  if (pieces.length > mostPieces) {
    const message = "that is too much to write at once: apply the workbook in two steps, some sheets first";
    throw new Invalid(message, [{ path: "", code: "tooLarge", message }]);
  }
  return pieces.map((piece, index) =>
    put({ table, key: keys.batch(id, version, index), data: { zipped: piece }, version, once: true }),
  );
}
