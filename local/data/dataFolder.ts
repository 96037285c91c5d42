import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a host keeps. Without a path it keeps everything in memory, and nothing is left when it ends. */
export class DataFolder {
  readonly path: string | undefined;

  constructor(path?: string) {
    this.path = path;
    if (path) mkdirSync(path, { recursive: true });
  }

  /** The folder DynamoDB Local keeps its file in; undefined keeps the tables in memory. */
  get database(): string | undefined {
    return this.path && join(this.path, "database");
  }

  /** Reads a value written with `keep`. A file that cannot be read counts as lost: what it held must be recoverable. */
  kept<Value>(name: string): Value | undefined {
    if (!this.path || !existsSync(join(this.path, name))) return undefined;
    try {
      return JSON.parse(readFileSync(join(this.path, name), "utf8")) as Value;
    } catch {
      return undefined;
    }
  }

  /** Replaces a value whole: a reader after a crash finds the old or the new one. */
  keep(name: string, value: unknown): void {
    if (!this.path) return;
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(value, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  append(name: string, text: string): void {
    if (!this.path) return;
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, text);
  }

  /** Begins anew: removes what a host writes and nothing else that may lie in the folder. */
  empty(): void {
    if (!this.path) return;
    for (const name of [
      "database",
      "checkpoints",
      "journals",
      "logs",
      "keys.json",
      "secrets.json",
      "first-start.json",
      "examples.json",
    ]) {
      rmSync(join(this.path, name), { recursive: true, force: true });
    }
  }
}
