const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Width in characters of Latin text: an estimate, as there is no font to measure here. */
export const width = (text: string): number => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);

/** What a word that is too long for a line falls into. */
function* pieces(word: string, room: number): Generator<string> {
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && width(piece + segment) > room) {
      yield piece;
      piece = "";
    }
    piece += segment;
  }
  yield piece;
}

/**
 * Text in lines of so many characters, as svg does not wrap. What does not fit into the last line ends in an ellipsis:
 * the table that goes with every chart has all of it.
 */
export function lines(text: string, room: number, most = 3): string[] {
  const done: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    for (const piece of pieces(word, room)) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      if (width(longer) <= room) {
        line = longer;
        continue;
      }
      if (done.length === most - 1) return [...done, `${line}…`];
      done.push(line);
      line = piece;
    }
  }
  return [...done, line];
}
