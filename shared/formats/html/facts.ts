import type { Texts } from "../../languages/texts.ts";
import type { Fact, Value } from "../../report/blocks.ts";
import { type Markup, markup } from "../markup.ts";
import { value } from "../value.ts";
import { footnote, written } from "./written.ts";

/** Text, and an amount that would not fit its card, is set smaller. */
const isLong = (of: Value, texts: Texts): boolean => typeof of === "string" || value(of, texts).length > 14;

/** Terms with their values, as cards side by side or, in the cover, as a list. */
export const facts = (facts: readonly Fact[], texts: Texts): Markup =>
  markup`<dl class="facts">${facts.map(
    ({ term, value: own, detail }) =>
      markup`<div><dt>${term}</dt><dd${isLong(own, texts) && markup` class="words"`}>${written(own, texts)}</dd>${detail !== undefined && markup`<dd class="detail">${detail}</dd>`}</div>`,
  )}</dl>${footnote(
    facts.map((fact) => fact.value),
    texts,
  )}`;
