import type { Database } from "../dynamodb/database.ts";
import type { StreamRecord } from "./streamRecord.ts";

export interface Shard {
  ShardId: string;
  ParentShardId?: string;
}

/** The stream of a table: its shards and, from where one left off, their records. */
export class TableStream {
  readonly #database: Database;
  readonly #arn: string;
  readonly #iterators = new Map<string, string>();

  constructor(database: Database, arn: string) {
    this.#database = database;
    this.#arn = arn;
  }

  /** All shards that still exist, parents before children. */
  async shards(): Promise<Shard[]> {
    const shards: Shard[] = [];
    let last: string | undefined;
    do {
      const start = last === undefined ? {} : { ExclusiveStartShardId: last };
      const { StreamDescription } = await this.#database.streams<{
        StreamDescription: { Shards: Shard[]; LastEvaluatedShardId?: string };
      }>("DescribeStream", { StreamArn: this.#arn, ...start });
      shards.push(...StreamDescription.Shards);
      last = StreamDescription.LastEvaluatedShardId;
    } while (last);
    return shards;
  }

  /**
   * The next records of a shard after `checkpoint` (a sequence number), from its start without one.
   * `next` remembers that they have been dealt with; a closed shard has nothing after them.
   */
  async read(
    shardId: string,
    checkpoint?: string,
  ): Promise<{ records: StreamRecord[]; closed: boolean; next(): void }> {
    const get = (ShardIterator: string) =>
      this.#database.streams<{ Records: StreamRecord[]; NextShardIterator?: string }>("GetRecords", { ShardIterator });
    const known = this.#iterators.get(shardId);
    const { Records, NextShardIterator } = await get(known ?? (await this.#iterator(shardId, checkpoint))).catch(
      async (error: Error) => {
        // An iterator taken on an empty shard can turn out trimmed later: it is taken again.
        if (!["TrimmedDataAccessException", "ExpiredIteratorException"].includes(error.name)) throw error;
        return get(await this.#iterator(shardId, checkpoint));
      },
    );
    const next = () => {
      if (NextShardIterator) this.#iterators.set(shardId, NextShardIterator);
    };
    return { records: Records, closed: NextShardIterator === undefined, next };
  }

  async #iterator(shardId: string, checkpoint?: string): Promise<string> {
    const at = async (position: object) => {
      const input = { StreamArn: this.#arn, ShardId: shardId, ...position };
      return (await this.#database.streams<{ ShardIterator: string }>("GetShardIterator", input)).ShardIterator;
    };
    const start = () => at({ ShardIteratorType: "TRIM_HORIZON" });
    if (checkpoint === undefined) return start();
    return at({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: checkpoint }).catch(start);
  }
}
