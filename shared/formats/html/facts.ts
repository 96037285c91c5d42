import type { Texts } from "../../languages/texts.ts";
import type { Fact } from "../../report/blocks.ts";
import { type Markup, markup } from "../markup.ts";
import { footnote, written } from "./written.ts";

/** Terms with their values, as cards side by side or, in the cover, as a list. */
export const facts = (facts: readonly Fact[], texts: Texts): Markup =>
  markup`<dl class="facts">${facts.map(
    ({ term, value, detail }) =>
      markup`<div><dt>${term}</dt><dd${typeof value === "string" && markup` class="words"`}>${written(value, texts)}</dd>${detail !== undefined && markup`<dd class="detail">${detail}</dd>`}</div>`,
  )}</dl>${footnote(
    facts.map(({ value }) => value),
    texts,
  )}`;
