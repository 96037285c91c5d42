import type { Mail } from "../aws/mail.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";

/** The mails that functions sent, newest first. HTML is shown in a frame that may run and load nothing. */
export function outboxPage(mails: readonly Mail[]): string {
  const shown = mails.toReversed().map(
    ({ at, from, to, subject, text, html: body }) => html`
<article>
<h2>${subject}</h2>
<p class="soft">From ${from} to ${to.join(", ")}, <time datetime="${at}">${at.replace("T", " ").slice(0, 16)} UTC</time></p>
${text === undefined ? "" : html`<pre>${text}</pre>`}
${body === undefined ? "" : html`<iframe sandbox title="${subject}" srcdoc="${body}"></iframe>`}
</article>`,
  );
  return page(
    "Outbox",
    html`<p><a href="/">Host page</a></p><h1>Outbox</h1>
<p class="lead">${mails.length === 0 ? "No mail has been sent yet." : "What would have been sent. None of it left this machine."}</p>${shown}`,
  );
}
