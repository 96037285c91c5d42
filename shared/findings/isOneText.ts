import { distance } from "fastest-levenshtein";

/** A text made ready to be compared: small letters without accents, the words in alphabetical order. */
export interface Plain {
  readonly text: string;
  /** How often each letter is in it; letters share 32 places. */
  readonly letters: Uint16Array;
  /** A code or a short name: one letter makes another of it. */
  readonly isWord: boolean;
}

export function plain(text: string): Plain {
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const sorted = words.sort().join(" ");
  const letters = new Uint16Array(32);
  for (let at = 0; at < sorted.length; at++) {
    const place = sorted.charCodeAt(at) % 32;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  return { text: sorted, letters, isWord: !/\s/.test(text) };
}

/** Edits that are needed at least, since each brings in or takes away one letter: told at a fraction of the cost of the real number. */
function leastDistance({ letters: a }: Plain, { letters: b }: Plain): number {
  let [more, less] = [0, 0];
  for (let place = 0; place < a.length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}

/**
 * Whether two texts are one but for slips of the pen: at most `share` of the letters of the longer one differ (Levenshtein).
 * There are no slips in single words.
 */
export function isOneText(a: Plain, b: Plain, share: number): boolean {
  if (a.isWord || b.isWord) return a.text === b.text;
  const most = share * Math.max(a.text.length, b.text.length);
  return a.text === b.text || (leastDistance(a, b) <= most && distance(a.text, b.text) <= most);
}
