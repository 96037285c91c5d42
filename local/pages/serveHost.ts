import { awsEndpoint } from "../aws/endpoint.ts";
import type { Hosted } from "../hosted.ts";
import type { Serve } from "../http/listen.ts";
import { serveSignIn } from "../signIn/serveSignIn.ts";
import { indexPage } from "./indexPage.ts";
import { outboxPage } from "./outboxPage.ts";
import { problemPage } from "./problemPage.ts";
import { queuePage } from "./queuePage.ts";
import { sendJson, sendPage } from "./send.ts";

/** The host's second address: AWS for the functions, sign-in, and its own pages. */
export function serveHost(hosted: Hosted): Serve {
  const signIn = hosted.userPool.id ? serveSignIn(hosted.userPool) : () => undefined;
  return (request, response) => {
    const path = new URL(request.url ?? "/", hosted.addresses.hostUrl).pathname;
    if (path === "/aws" || path.startsWith("/aws/")) return awsEndpoint(request, response, hosted);
    if (path === "/health") return sendJson(response, 200, { pid: process.pid });
    if (path === "/") return sendPage(response, indexPage(hosted));
    if (path === "/outbox") return sendPage(response, outboxPage(hosted.outbox.entries));
    const [, kind, name = "", action] = path.split("/").map(decodeURIComponent);
    const queue = kind === "queues" && [...hosted.queues.values()].find(({ title }) => title === name);
    if (queue) return sendPage(response, queuePage(queue));
    const schedule =
      kind === "schedules" && action === "run" && hosted.schedules.find(({ settings }) => settings.title === name);
    if (schedule && request.method === "POST" && isOwn(request.headers.origin, hosted)) {
      return schedule.settings.run().then(() => void response.writeHead(303, { location: "/" }).end());
    }
    const serve = signIn(path);
    return serve ? serve(request, response) : sendPage(response, problemPage("There is nothing here", path), 404);
  };
}

/** Another site's page may send forms here; only the host's own and programs (which send no origin) are heard. */
function isOwn(origin: string | undefined, { addresses }: Hosted): boolean {
  return (
    origin === undefined || [addresses.hostUrl, addresses.hostUrl.replace("localhost", "127.0.0.1")].includes(origin)
  );
}
