import { setTimeout as pause } from "node:timers/promises";
import type { Hosted, Table } from "../hosted.ts";
import { Checkpoints } from "./checkpoints.ts";
import { type BatchSettings, processBatch } from "./processBatch.ts";
import { roleSends } from "./roleSends.ts";
import { streamFailure } from "./streamFailure.ts";
import type { StreamRecord } from "./streamRecord.ts";
import { type Shard, TableStream } from "./tableStream.ts";

export interface ReaderSettings extends BatchSettings {
  logicalId: string;
  table: Table;
  batchSize: number;
  wants(record: StreamRecord): boolean;
  onFailureArn?: string;
}

/** How long to wait when there is nothing: writes through the host wake the reader, this is for all others. */
const idlePauseMs = 500;

/**
 * Reads a table's stream for one function. The checkpoint moves when a batch has been dealt with, whole chain behind it
 * included, so a killed host repeats at most the batch that was under way and loses none.
 */
export class StreamReader {
  readonly #settings: ReaderSettings;
  readonly #hosted: Hosted;
  readonly #stop = new AbortController();
  readonly #checkpoints: Checkpoints;
  #running: Promise<void> = Promise.resolve();
  #woken = Promise.withResolvers<void>();
  #look = Promise.withResolvers<void>();

  constructor(settings: ReaderSettings, hosted: Hosted) {
    this.#settings = settings;
    this.#hosted = hosted;
    this.#checkpoints = new Checkpoints(hosted.data, settings.logicalId);
  }

  async begin(): Promise<void> {
    const { database } = this.#hosted;
    const TableName = this.#settings.table.name;
    const { Table } = await database.tables<{ Table: { LatestStreamArn: string } }>("DescribeTable", { TableName });
    this.#running = this.#run(new TableStream(database, Table.LatestStreamArn));
  }

  /** Looks now instead of after the pause. */
  wake(): void {
    this.#woken.resolve();
  }

  /** Resolves when a look that began after this call has found nothing more. */
  async drained(): Promise<void> {
    // The look under way may have begun before the last write: wait for it and for one more.
    for (let looks = 0; looks < 2 && !this.#stop.signal.aborted; looks++) {
      this.wake();
      await this.#look.promise;
    }
  }

  async end(): Promise<void> {
    this.#stop.abort();
    this.wake();
    await this.#running;
    this.#look.resolve();
  }

  async #run(stream: TableStream): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      this.#woken = Promise.withResolvers();
      try {
        while ((await this.#readShards(stream)) && !signal.aborted);
        this.#look.resolve();
        this.#look = Promise.withResolvers();
      } catch (error) {
        if (!signal.aborted) this.#hosted.log(`Reading the stream of ${this.#settings.table.name}: ${error}`);
      }
      const rest = new AbortController();
      await Promise.race([this.#woken.promise, pause(idlePauseMs, undefined, { signal: rest.signal }).catch(() => {})]);
      rest.abort();
    }
  }

  /** One look at every open shard. True when there was something. */
  async #readShards(stream: TableStream): Promise<boolean> {
    let found = false;
    for (const { ShardId, ParentShardId } of await stream.shards()) {
      if (this.#checkpoints.isToRead(ShardId, ParentShardId) && (await this.#readShard(stream, ShardId))) found = true;
    }
    return found;
  }

  async #readShard(stream: TableStream, shardId: Shard["ShardId"]): Promise<boolean> {
    const { region } = this.#hosted.addresses;
    const { batchSize, table } = this.#settings;
    const read = await stream.read(shardId, this.#checkpoints.after(shardId));
    const records = read.records.map((record) => ({ ...record, awsRegion: region, eventSourceARN: table.streamArn }));
    for (let i = 0; i < records.length; i += batchSize) {
      const batch = records.slice(i, i + batchSize);
      await this.#process(batch, shardId);
      this.#checkpoints.reached(shardId, batch.at(-1)?.dynamodb.SequenceNumber ?? "");
    }
    read.next();
    if (read.closed) this.#checkpoints.finished(shardId);
    return records.length > 0;
  }

  async #process(records: StreamRecord[], shardId: string): Promise<void> {
    const { lambda, onFailureArn, wants } = this.#settings;
    const wanted = records.filter(wants);
    if (wanted.length === 0) return;
    await processBatch(wanted, {
      settings: this.#settings,
      pause: (attempt) => this.#backOff(attempt),
      giveUp: (given, tries) => {
        // A worker ended by a stopping host is no failure of the function.
        this.#stop.signal.throwIfAborted();
        this.#hosted.log(
          `${lambda.settings.title} failed ${tries} times on ${given.length} stream record(s): given up`,
        );
        const failure = streamFailure(given, lambda.settings.arn, shardId, tries, this.#hosted.clock.now());
        if (onFailureArn) roleSends(lambda, onFailureArn, JSON.stringify(failure), {}, this.#hosted);
      },
    });
  }

  /** Where attempts are limited they follow each other at once; where not, ever more slowly. */
  async #backOff(attempt: number): Promise<void> {
    const { signal } = this.#stop;
    signal.throwIfAborted();
    if (!Number.isFinite(this.#settings.retries))
      await pause(Math.min(10_000, 100 * 2 ** attempt), undefined, { signal });
  }
}
