import { palette } from "../../charts/palette.ts";
import { statusColour } from "../../charts/statusMark.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Value } from "../../report/blocks.ts";
import { value } from "../value.ts";
import type { Lettering } from "./lettering.ts";

/** On one line, unless it is a text that no line could hold. */
const unbroken = (text: string): string => (text.length > 30 ? text : text.replaceAll(" ", "\u00a0"));

/** A value in words, with how it is set: nothing in italics, a status in its colour, digits and their unit on one line. */
export function wordsOf(of: Value, set: Lettering, texts: Texts): { text: string; set: Lettering } {
  const text = value(of, texts);
  if (typeof of === "string") return { text, set };
  if ("status" in of) return { text: unbroken(text), set: { ...set, face: "strong", colour: statusColour[of.status] } };
  if ("nothing" in of)
    return { text: text.length > 16 ? text : unbroken(text), set: { ...set, face: "italic", colour: palette.muted } };
  return { text: unbroken(text), set };
}
