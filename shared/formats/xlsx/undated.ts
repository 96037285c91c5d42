const directoryEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** Midnight of 1 January 1980, the first day that a zip archive can name (APPNOTE 6.3, 4.4.6). */
const [time, day] = [0, (1 << 5) | 1];

/**
 * A zip archive without the time at which it was packed, so that the same content gives the same bytes. Takes archives
 * without a comment, as are those that were just made; changes them in place.
 */
export function undated<Bytes extends Uint8Array>(archive: Bytes): Bytes {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error("this is no zip archive");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error("this zip archive is damaged");
    const file = view.getUint32(at + 42, true);
    for (const stamp of [at + 12, file + 10]) {
      view.setUint16(stamp, time, true);
      view.setUint16(stamp + 2, day, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
