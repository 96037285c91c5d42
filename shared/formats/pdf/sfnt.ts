import { inflateSync } from "node:zlib";

/**
 * The OpenType font in a WOFF 1.0 file (W3C). Whoever reads a font looks tables up again for each letter; in a WOFF file each time means
 * inflating them once more.
 */
export function sfnt(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + 20 * at;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => from.getUint32(entry + field));
    const data = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return { tag: tag ?? 0, checksum: checksum ?? 0, data: packed === length ? data : inflateSync(data) };
  });
  const head = 12 + 16 * count;
  const aligned = (length: number): number => Math.ceil(length / 4) * 4;
  const font = new Uint8Array(head + tables.reduce((sum, { data }) => sum + aligned(data.length), 0));
  const to = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  for (const [at, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries())
    to.setUint16(4 + 2 * at, value);
  let offset = head;
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    for (const [field, value] of [tag, checksum, offset, data.length].entries())
      to.setUint32(12 + 16 * at + 4 * field, value);
    font.set(data, offset);
    offset += aligned(data.length);
  }
  return font;
}
