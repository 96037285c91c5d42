import type { DataFolder } from "../data/dataFolder.ts";

/** A shard that is closed and read to its end. */
const done = "done";

/** How far each shard of a stream has been dealt with, kept so that a killed host goes on from there. */
export class Checkpoints {
  readonly #data: DataFolder;
  readonly #file: string;
  readonly #positions: Record<string, string>;

  constructor(data: DataFolder, name: string) {
    this.#data = data;
    this.#file = `checkpoints/${name}.json`;
    this.#positions = data.kept<Record<string, string>>(this.#file) ?? {};
  }

  /** The sequence number after which to go on; undefined at the start of a shard. */
  after(shardId: string): string | undefined {
    return this.#positions[shardId];
  }

  /** A shard is read when it is not done, and not before the shard it follows. */
  isToRead(shardId: string, parentId = ""): boolean {
    const parent = this.#positions[parentId];
    return this.#positions[shardId] !== done && (parent === undefined || parent === done);
  }

  reached(shardId: string, sequenceNumber: string): void {
    this.#positions[shardId] = sequenceNumber;
    this.#data.keep(this.#file, this.#positions);
  }

  finished(shardId: string): void {
    this.reached(shardId, done);
  }
}
