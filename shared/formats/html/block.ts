import type { Texts } from "../../languages/texts.ts";
import type { Block } from "../../report/blocks.ts";
import { type Markup, markup } from "../markup.ts";
import { facts } from "./facts.ts";
import { figure } from "./figure.ts";
import { table } from "./table.ts";

const marks = {
  information: markup`<circle cx="8" cy="8" r="7.5"/><path d="M8 7v5M8 3.6v1.8" stroke="#fff" stroke-width="1.8"/>`,
  caution: markup`<path d="M8 .8 15.6 14.8H.4Z"/><path d="M8 5.6v4.6M8 11.7v1.5" stroke="#fff" stroke-width="1.6"/>`,
};

/** One block in html; `id` names its parts, once in a document. */
export function block(of: Block, id: string, texts: Texts): Markup {
  switch (of.block) {
    case "cover":
      return markup`<header class="cover"><div><h1>${of.title}</h1><p class="subtitle">${of.subtitle}</p>${facts(of.facts, texts)}</div></header>`;
    case "heading":
      return of.level === 2 ? markup`<h2 id="${of.id}">${of.text}</h2>` : markup`<h3 id="${of.id}">${of.text}</h3>`;
    case "text":
      return markup`<p${of.language !== undefined && markup` lang="${of.language}"`}>${of.text}</p>`;
    case "note":
      return markup`<div role="note" class="note ${of.tone}"><svg aria-hidden="true" width="18" height="18" viewBox="0 0 16 16" fill="currentColor">${marks[of.tone]}</svg><p><strong>${texts.page.note[of.tone]}</strong> ${of.text}</p></div>`;
    case "facts":
      return facts(of.facts, texts);
    case "table":
      return table(of, id, texts);
    case "chart":
      return figure(of, id, texts);
  }
}
