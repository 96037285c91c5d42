import type { Mail } from "./aws/mail.ts";
import { takeLock } from "./data/lock.ts";
import { startDynamoDbLocal } from "./dynamoDbLocal.ts";
import { Database } from "./dynamodb/database.ts";
import { putItems } from "./dynamodb/putItems.ts";
import type { Message } from "./events/queue.ts";
import { hostControls } from "./hostControls.ts";
import { hostedTypes } from "./hostedTypes.ts";
import type { HostOptions } from "./hostOptions.ts";
import { listen } from "./http/listen.ts";
import { serveApi } from "./http/serveApi.ts";
import type { Refusal } from "./iam/refusals.ts";
import { nothingHosted } from "./nothingHosted.ts";
import { serveHost } from "./pages/serveHost.ts";
import type { TokenOptions } from "./signIn/tokensForTests.ts";
import type { Client, Persona } from "./signIn/userPool.ts";
import { resolveTemplate } from "./template/resolveTemplate.ts";
import { readTemplate } from "./template/template.ts";

/** A running host. */
export interface Host {
  apiUrl: string;
  hostUrl: string;
  issuer: string;
  isFirstStart: boolean;
  clients: readonly Client[];
  personas: readonly Persona[];
  /** Rights that were used and are not granted, so far. */
  refusals: readonly Refusal[];
  /** Rights that were used and are granted, so far: `Donors: dynamodb:GetItem on arn:...`. */
  uses: ReadonlySet<string>;
  /** Messages by queue, named as its construct is. */
  deadLetters(): Record<string, readonly Message[]>;
  outbox(): readonly Mail[];
  /** The table of a construct and where to ask for it past all rights. */
  table(construct: string): { name: string; endpoint: string };
  token(subject: string, options?: TokenOptions): Promise<string>;
  machineToken(): Promise<string>;
  /** Moves the functions' time; without an instant they get the machine's own. */
  setClock(iso?: string): void;
  /** Runs a schedule now, by its logical id or its construct's name; resolves when it has been dealt with. */
  runSchedule(name: string): Promise<void>;
  /** Resolves when no request, stream, event or function has anything under way. */
  idle(): Promise<void>;
  /** Loads every function before it is called. */
  warm(): void;
  /** Resolves when the database ends by itself: the host is then of no more use. */
  databaseEnded: Promise<void>;
  stop(): Promise<void>;
}

/** Hosts a synthesised template on this machine. Rejects with CannotStart, everything closed again, when it cannot. */
export async function startHost(options: HostOptions): Promise<Host> {
  const closing: (() => unknown)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    return await start(options, closing, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: HostOptions, closing: (() => unknown)[], stop: () => Promise<void>): Promise<Host> {
  const template = readTemplate(options.template);
  const lock = options.data === undefined ? undefined : await takeLock(options.data);
  if (lock) closing.push(lock.release);
  const api = await listen(options.ports?.api ?? 0, "API", "PORT");
  closing.push(api.stop);
  const page = await listen(options.ports?.host ?? 0, "host page", "HOST_PORT");
  closing.push(page.stop);

  // Everything that can be wrong with the template is told before the database is started.
  const hosted = await nothingHosted(options, template, { apiUrl: api.url, hostUrl: page.url });
  const resources = resolveTemplate(template, hosted.addresses);
  for (const [type, { host }] of Object.entries(hostedTypes)) {
    for (const resource of resources.get(type) ?? []) host?.(resource, hosted);
  }

  const database = options.database ? undefined : await startDynamoDbLocal(hosted.data.database);
  if (database) closing.push(database.stop);
  lock?.tell({
    apiUrl: api.url,
    hostUrl: page.url,
    ...(database && { database: database.endpoint, processes: database.processes }),
  });
  hosted.database = new Database(options.database?.endpoint ?? database?.endpoint ?? "");
  const { controls, end } = hostControls(hosted, database?.ended, stop);
  closing.push(end);
  for (const begin of hosted.begin) await begin();

  if (hosted.isFirstStart && options.items) await putItems(options.items, hosted);
  hosted.data.keep("first-start.json", {});
  page.serve = serveHost(hosted);
  api.serve = serveApi(hosted);
  if (!hosted.clock.isMoved) for (const schedule of hosted.schedules) schedule.begin();
  return controls;
}
