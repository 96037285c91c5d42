import { type Element, element, textElement } from "./element.ts";

/** A text with a full stop at its end, whether or not it has one. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * A text of the programme with remarks of ours after it. The remarks are English: one narrative where the file is English, too, two with
 * their languages where it is not.
 */
export function told(
  name: string,
  own: string,
  remarks: readonly string[],
  language: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const ours = remarks.join(" ");
  if (ours === "") return element(name, attributes, [textElement("narrative", own)]);
  if (language === "en") return element(name, attributes, [textElement("narrative", `${sentence(own)} ${ours}`)]);
  return element(name, attributes, [
    textElement("narrative", own),
    textElement("narrative", ours, { "xml:lang": "en" }),
  ]);
}
