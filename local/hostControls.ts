import type { Mail } from "./aws/mail.ts";
import type { Message } from "./events/queue.ts";
import type { Hosted } from "./hosted.ts";
import type { Refusal } from "./iam/refusals.ts";
import { idle } from "./idle.ts";
import { type TokenOptions, tokens } from "./signIn/tokensForTests.ts";
import type { Client } from "./signIn/userPool.ts";

/** A running host. */
export interface Host {
  apiUrl: string;
  hostUrl: string;
  issuer: string;
  isFirstStart: boolean;
  clients: readonly Client[];
  /** Rights that were used and are not granted, so far. */
  refusals: readonly Refusal[];
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

export function hostControls(
  hosted: Hosted,
  databaseEnded: Promise<void> = new Promise(() => {}),
  stop: () => Promise<void>,
): { controls: Host; end(): Promise<void> } {
  const { addresses, userPool, queues, tables, schedules, functions, streamReaders } = hosted;
  const controls: Host = {
    apiUrl: addresses.apiUrl,
    hostUrl: addresses.hostUrl,
    issuer: userPool.issuer,
    isFirstStart: hosted.isFirstStart,
    clients: userPool.clients,
    refusals: hosted.refusals,
    deadLetters: () => Object.fromEntries([...queues.values()].map(({ title, messages }) => [title, messages])),
    outbox: () => hosted.outbox.entries,
    table(construct) {
      const { name } = one([...tables.values()], ({ logicalId }) => logicalId.startsWith(construct), construct);
      return { name, endpoint: hosted.database.endpoint };
    },
    ...tokens(userPool),
    setClock: (iso) => hosted.clock.set(iso),
    runSchedule: (name) =>
      one(schedules, ({ settings }) => [settings.logicalId, settings.title].includes(name), name).settings.run(),
    idle: () => idle(hosted),
    warm: () => [...functions.values()].forEach((lambda) => void lambda.warm()),
    databaseEnded,
    stop,
  };
  return {
    controls,
    async end() {
      for (const schedule of schedules) schedule.end();
      const readers = streamReaders.map((reader) => reader.end());
      await Promise.all([...functions.values()].map((lambda) => lambda.end()));
      await Promise.all(readers);
    },
  };
}

function one<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean, name: string): Thing {
  const found = things.find(is);
  if (!found) throw new Error(`The template has no ${name}`);
  return found;
}
