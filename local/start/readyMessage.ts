import { relative } from "node:path";
import type { Host } from "../host.ts";

/** The last thing `npm start` prints: where everything is. */
export function readyMessage({ apiUrl, hostUrl, clients, personas }: Host, data: string): string {
  const width = Math.max(0, ...personas.map(({ subject }) => subject.length));
  const people = personas.map(({ subject, title, says }) => `    ${subject.padEnd(width)}  ${title}: ${says}`);
  const machines = clients.filter(({ secret }) => secret).map(({ id, secret }) => `    ${id}  secret ${secret}`);
  const folder = relative(process.cwd(), data) || data;
  return [
    "",
    `Ready.       ${apiUrl}`,
    `Host page    ${hostUrl}   mail, queues, schedules, tokens for scripts`,
    "",
    ...(people.length > 0 ? ["Sign in as (no password, on this machine only):", ...people, ""] : []),
    ...(machines.length > 0 ? ["Machine clients:", ...machines, ""] : []),
    `Data and logs  ${folder}, ${folder}/logs`,
    "Stop           Ctrl-C (the data stay)",
    "Begin anew     npm start -- --fresh",
    "",
  ].join("\n");
}
