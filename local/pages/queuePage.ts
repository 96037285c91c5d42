import type { Queue } from "../events/queue.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";

/** What ended in a queue, newest first. */
export function queuePage({ title, messages }: Queue): string {
  const shown = messages.toReversed().map(
    ({
      at,
      body,
      attributes,
    }) => html`<article><h2><time datetime="${at}">${at.replace("T", " ").slice(0, 19)} UTC</time></h2>
${Object.entries(attributes).map(([name, value]) => html`<p class="soft">${name}: ${value}</p>`)}<pre>${pretty(body)}</pre></article>`,
  );
  return page(
    title,
    html`<p><a href="/">Host page</a></p><h1>${title}</h1>
<p class="lead">${messages.length === 0 ? "Nothing waits here: all is well." : `${messages.length} waiting.`}</p>${shown}`,
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
