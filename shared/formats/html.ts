import { type Language, texts as textsOf } from "../languages/texts.ts";
import type { Block } from "../report/blocks.ts";
import { block } from "./html/block.ts";
import { style } from "./html/style.ts";
import { markup } from "./markup.ts";
import { sectionsOf } from "./sectionsOf.ts";

/** What the document may load: nothing. It holds when the file is opened from a disk as well. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A report as one html document that needs nothing else: no script, no font, no picture from elsewhere. The same blocks
 * give the same bytes. It follows WCAG 2.2 AA and prints on A4.
 */
export function html(
  blocks: readonly Block[],
  { title, language }: { readonly title: string; readonly language: Language },
): string {
  const texts = textsOf(language);
  const shown = new Map(blocks.map((of, at) => [of, block(of, `block-${at + 1}`, texts)]));
  const covers = blocks.filter((of) => of.block === "cover");
  const sections = sectionsOf(blocks.filter((of) => of.block !== "cover"));
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style(title)}</style>
</head>
<body>
<a class="skip" href="#report">${texts.page.skip}</a>
${covers.length > 0 ? covers.map((of) => shown.get(of)) : markup`<header class="cover"><div><h1>${title}</h1></div></header>`}
<div class="page">
${
  headings.length > 1 &&
  markup`<nav aria-labelledby="contents"><p id="contents">${texts.page.contents}</p><ol>${headings.map(
    ({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`,
  )}</ol></nav>`
}
<main id="report" tabindex="-1">
${sections.map(({ heading, blocks }) => {
  const content = blocks.map((of) => shown.get(of));
  return heading === null ? content : markup`<section aria-labelledby="${heading.id}">${content}</section>\n`;
})}</main>
</div>
</body>
</html>
`.html;
}
