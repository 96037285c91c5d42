import { type Language, texts as textsOf } from "../languages/texts.ts";
import type { Block, Heading } from "../report/blocks.ts";
import { block } from "./html/block.ts";
import { style } from "./html/style.ts";
import { type Markup, markup } from "./markup.ts";

interface Shown {
  readonly of: Block;
  readonly html: Markup;
}

interface Section {
  readonly heading: Heading | null;
  readonly blocks: Shown[];
}

/** Blocks in sections, each begun by a heading of level 2. What stands before the first has none. */
function sectionsOf(blocks: readonly Shown[]): Section[] {
  const sections: Section[] = [{ heading: null, blocks: [] }];
  for (const shown of blocks) {
    if (shown.of.block === "heading" && shown.of.level === 2) sections.push({ heading: shown.of, blocks: [shown] });
    else sections.at(-1)?.blocks.push(shown);
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

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
  const shown = blocks.map((of, at) => ({ of, html: block(of, `block-${at + 1}`, texts) }));
  const covers = shown.filter(({ of }) => of.block === "cover");
  const sections = sectionsOf(shown.filter(({ of }) => of.block !== "cover"));
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
${covers.length > 0 ? covers.map(({ html }) => html) : markup`<header class="cover"><div><h1>${title}</h1></div></header>`}
<div class="page">
${
  headings.length > 1 &&
  markup`<nav aria-labelledby="contents"><p id="contents">${texts.page.contents}</p><ol>${headings.map(
    ({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`,
  )}</ol></nav>`
}
<main id="report" tabindex="-1">
${sections.map(({ heading, blocks }) => {
  const content = blocks.map(({ html }) => html);
  return heading === null ? content : markup`<section aria-labelledby="${heading.id}">${content}</section>\n`;
})}</main>
</div>
</body>
</html>
`.html;
}
