import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFolder } from "./dataFolder.ts";

/** A list that only grows, one JSON line each, so that a crash loses at most the line being written. */
export class Journal<Entry> {
  readonly entries: Entry[];
  readonly #data: DataFolder;
  readonly #file: string;

  constructor(data: DataFolder, name: string) {
    this.#data = data;
    this.#file = `journals/${name}.jsonl`;
    const file = data.path && join(data.path, this.#file);
    const lines = file && existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    this.entries = lines.flatMap((line) => parsed<Entry>(line));
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    this.#data.append(this.#file, `${JSON.stringify(entry)}\n`);
  }
}

function parsed<Entry>(line: string): Entry[] {
  try {
    return [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}
