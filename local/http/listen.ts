import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createNetServer, type Server as NetServer } from "node:net";
import { CannotStart } from "../cannotStart.ts";

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A server of this machine only. Until `serve` is set it says that it is still starting. */
export interface Listening {
  url: string;
  serve: Serve;
  stop(): Promise<void>;
}

/** Listens on loopback, by IPv4 and where there is one by IPv6, so that `localhost` means this server whichever a client takes. */
export async function listen(port: number, what: string, variable: string): Promise<Listening> {
  const server = createServer((request, response) => {
    // Another site's page must not reach this machine by a name that it makes point here.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? ""))
      return void response.writeHead(403).end();
    Promise.resolve(listening.serve(request, response)).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(`${error.stack}\n`);
    });
  });
  const busy = `Port ${port} is taken, so there is no place for the ${what}: end the program that uses it, or choose another one with ${variable}=<port>.`;
  const actual = await open(server, port, "127.0.0.1", busy);
  const second = createNetServer((socket) => server.emit("connection", socket));
  await open(second, actual, "::1", busy).catch((error: Error) => {
    // Without IPv6 nobody can come that way; on a port of its own choice the other half matters little.
    if (error instanceof CannotStart && port !== 0) return stop(server).then(() => Promise.reject(error));
    return undefined;
  });
  const listening: Listening = {
    url: `http://localhost:${actual}`,
    serve: (_request, response) => void response.writeHead(503, { "retry-after": "1" }).end("Starting.\n"),
    async stop() {
      second.close();
      await stop(server);
    },
  };
  return listening;
}

function open(server: NetServer, port: number, host: string, busy: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new CannotStart(busy) : error),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
