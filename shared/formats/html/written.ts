import { statusMark } from "../../charts/statusMark.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Value } from "../../report/blocks.ts";
import { isIllustrative } from "../isIllustrative.ts";
import { type Markup, markup } from "../markup.ts";
import { value } from "../value.ts";
import { words } from "./words.ts";

/** Digits and their unit stay on one line, unless the unit is a text that no line could hold. */
const unbroken = (text: string): Markup =>
  text.length > 30 ? words(text) : markup`<span class="figure">${text}</span>`;

/** A value in html: a number unbroken, a status with its mark, nothing in words. */
export function written(of: Value, texts: Texts): Markup {
  if (typeof of === "string") return words(of);
  if ("status" in of)
    return markup`<span class="status ${of.status}">${statusMark(of.status)}${texts.status[of.status]}</span>`;
  if ("nothing" in of) return markup`<span class="nothing">${value(of, texts)}</span>`;
  if ("date" in of) return markup`<time datetime="${of.date}">${value(of, texts)}</time>`;
  if (isIllustrative(of))
    return markup`<span class="figure">${value({ ...of, illustrative: false }, texts)}<span class="mark" aria-hidden="true">${texts.illustrative.mark}</span></span><span class="unseen"> (${texts.illustrative.word})</span>`;
  return unbroken(value(of, texts));
}

/** What the mark of illustrative numbers means, where one of these values bears it. */
export const footnote = (values: readonly Value[], { illustrative }: Texts): Markup | false =>
  values.some(isIllustrative) && markup`<p class="footnote">${illustrative.mark} ${illustrative.explanation}</p>`;
