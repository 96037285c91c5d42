import type { Hosted } from "../hosted.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";

/** The host's own page: where things are, what waits, what can be run. */
export function indexPage({ addresses, userPool, queues, schedules, refusals, outbox }: Hosted): string {
  const { apiUrl, hostUrl } = addresses;
  const machines = userPool.clients.filter(({ secret }) => secret !== undefined);
  const [first] = userPool.personas;
  return page(
    "This machine’s host",
    html`
<h1>Running on this machine</h1>
<p class="lead">The whole service is at <a href="${apiUrl}/">${apiUrl}</a>. This page shows what hosts it.</p>
${
  refusals.length === 0
    ? ""
    : html`<div class="note" role="status"><strong>Rights that are missing in infra/</strong>
<ul>${refusals.map(({ functionName, action, resource }) => html`<li><code>${functionName}</code> may not <code>${action}</code> on <code>${resource}</code></li>`)}</ul></div>`
}
<h2>People to sign in as</h2>
<ul class="rows">${userPool.personas.map(
      ({ subject, title, says }) =>
        html`<li><span><strong>${title}</strong> <span class="soft">${says}</span></span><code>${subject}</code></li>`,
    )}</ul>
${
  first === undefined
    ? ""
    : html`<p class="soft" style="margin-top:1rem">A token for scripts, on this machine only:</p>
<pre>curl -X POST ${hostUrl}/personas/${first.subject}/token</pre>`
}
${
  machines.length === 0
    ? ""
    : html`<h2>Machine clients</h2><ul class="rows">${machines.map(
        ({ id, secret }) =>
          html`<li><code>${id}</code><span class="soft">secret <code>${secret ?? ""}</code></span></li>`,
      )}</ul>
<pre>curl -u '${machines[0]?.id ?? ""}:${machines[0]?.secret ?? ""}' -d grant_type=client_credentials ${hostUrl}/oauth2/token</pre>`
}
<h2>Mail</h2>
<ul class="rows"><li><a href="/outbox">Outbox</a><span class="soft">${outbox.entries.length} sent, none of them left this machine</span></li></ul>
<h2>Dead-letter queues</h2>
<ul class="rows">${[...queues.values()].map(
      (queue) =>
        html`<li><a href="/queues/${queue.title}">${queue.title}</a><span class="${queue.messages.length > 0 ? "waiting" : "soft"}">${queue.messages.length} waiting</span></li>`,
    )}</ul>
<h2>Schedules</h2>
<ul class="rows">${schedules.map(
      ({
        settings: { title, expression, timezone },
      }) => html`<li><span>${title} <code class="soft">${expression} ${timezone}</code></span>
<form method="post" action="/schedules/${title}/run"><button class="button">Run now</button></form></li>`,
    )}</ul>`,
  );
}
