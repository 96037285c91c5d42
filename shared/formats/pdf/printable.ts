import { glyphOf } from "./fonts.ts";

/** Stands in place of a character that no font has, so that everybody sees that there is one. */
export const standIn = "\ufffd";

/** Characters that look the same as one that the fonts have. */
const alike: Readonly<Record<string, string>> = { "\u202f": "\u00a0", "\u2007": "\u00a0", "\u2011": "-" };

/** Marks without a look of their own: directions, joiners, variants. On paper the order of characters is fixed already. */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u;

const shown = (sign: string): string => {
  const own = alike[sign] ?? sign;
  if (own === "\n" || glyphOf(own, "regular")) return own;
  if (own === "\t") return " ";
  return invisible.test(own) ? "" : standIn;
};

const plain = /^[\x20-\x7e\n]*$/;

/** A text as the fonts can print it: nothing that can be seen is left out. */
export const printable = (text: string): string =>
  plain.test(text) ? text : [...text.toWellFormed().replace(/\r\n?/g, "\n").normalize("NFC")].map(shown).join("");
