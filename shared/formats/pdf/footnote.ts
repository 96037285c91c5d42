import type { Value } from "../../report/blocks.ts";
import { isIllustrative } from "../isIllustrative.ts";
import { lettering } from "./lettering.ts";
import type { Paper } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import type { Slab } from "./slab.ts";
import type { Element } from "./tags.ts";

/** What the mark of illustrative numbers means, where one of these values bears it. */
export function footnote(paper: Paper, values: readonly Value[], parent: Element): Slab[] {
  const { mark, explanation } = paper.texts.illustrative;
  return values.some(isIllustrative)
    ? paragraph(paper, `${mark} ${explanation}`, parent, { set: lettering.small, above: 4 })
    : [];
}
