import { createInflateRaw } from "node:zlib";
import { unreadable } from "./unreadable.ts";

/** A file in a zip archive, still packed. */
interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packed: Uint8Array;
}

export interface Archive {
  readonly names: readonly string[];
  /** The text of a file, piece by piece; undefined where there is no such file. */
  text(name: string): AsyncIterable<string> | undefined;
}

/** Many times what 5,000 activities take, and little enough to be read in seconds. */
const mostBytes = 40_000_000;
const mostFiles = 1_000;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * Opens a zip archive (APPNOTE 6.3) by its directory. What its files claim to unpack to is checked here, what they really unpack
 * to while they are read: an archive that would grow beyond all measure is refused before it has.
 */
export function unzip(bytes: Buffer): Archive {
  const entries = new Map(directory(bytes).map((entry) => [entry.name, entry]));
  let left = mostBytes;
  async function* text({ isPacked, packed }: Entry): AsyncGenerator<string> {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
      for await (const piece of isPacked ? inflated(packed) : [packed]) {
        left -= piece.length;
        if (left < 0) throw tooLarge();
        yield decoder.decode(piece, { stream: true });
      }
      yield decoder.decode();
    } catch (cause) {
      if (cause instanceof TypeError) throw unreadable("encoding", "it is not written in UTF-8", cause);
      throw cause;
    }
  }
  return {
    names: [...entries.keys()],
    text: (name) => {
      const entry = entries.get(name);
      return entry && text(entry);
    },
  };
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece;
  } catch (cause) {
    throw unreadable("broken", "it is damaged", cause);
  } finally {
    inflate.destroy();
  }
}

const tooLarge = () =>
  unreadable(
    "tooLarge",
    `it would unpack to more than ${mostBytes / 1_000_000} MB: take pictures and other sheets out`,
  );

function directory(bytes: Buffer): Entry[] {
  try {
    return entriesOf(bytes);
  } catch (cause) {
    if (cause instanceof RangeError) throw unreadable("broken", "it is damaged", cause);
    throw cause;
  }
}

function entriesOf(bytes: Buffer): Entry[] {
  if (bytes.length < 22) throw unreadable("notAWorkbook", "it is no XLSX file");
  // The end of the directory is followed by a comment of at most 65,535 bytes.
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 65_535);
  while (end >= earliest && bytes.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < earliest) throw unreadable("notAWorkbook", "it is no XLSX file");
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostFiles) throw tooLarge();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw unreadable("broken", "it is damaged");
    const method = bytes.readUInt16LE(at + 10);
    if (bytes.readUInt16LE(at + 8) & 1) throw unreadable("encrypted", "it is protected with a password");
    if (method !== 0 && method !== 8) throw unreadable("broken", "it is packed in a way that spreadsheets do not use");
    const [packedSize, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    total += size;
    if (total > mostBytes) throw tooLarge();
    const header = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(header) !== localHeader) throw unreadable("broken", "it is damaged");
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    if (start + packedSize > bytes.length) throw unreadable("broken", "it is damaged");
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    entries.push({ name, isPacked: method === 8, packed: bytes.subarray(start, start + packedSize) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
