import { html } from "../pages/html.ts";
import { page } from "../pages/page.ts";
import type { Persona } from "./userPool.ts";

/** The sign-in page of this machine: choose who to be. Sent to the address it is shown at. */
export function personaPage(personas: Persona[]): string {
  const cards = personas.map(
    ({ subject, title, says }) => html`
<li><button class="card" name="subject" value="${subject}"><strong>${title}</strong><span>${says}</span></button></li>`,
  );
  return page(
    "Choose who to be",
    html`
<h1>Who would you like to be?</h1>
<p class="lead">Choose one, and you are signed in with that person’s rights.</p>
<p class="note"><strong>On this machine only.</strong> This page stands in for the hosted sign-in page, where people
have an account and a password. Nobody here is real, and nothing you do leaves this machine.</p>
<form method="post"><ul class="cards">${cards}</ul></form>
${personas.length === 0 ? html`<p>No personas are configured.</p>` : ""}`,
  );
}
