import { html } from "./html.ts";
import { page } from "./page.ts";

/** Says what did not work, and why. */
export function problemPage(title: string, why: string): string {
  return page(title, html`<h1>${title}</h1><p class="lead">${why}</p><p><a href="/">To the host page</a></p>`);
}
