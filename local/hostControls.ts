import type { Host } from "./host.ts";
import type { Hosted } from "./hosted.ts";
import { idle } from "./idle.ts";
import { tokens } from "./signIn/tokensForTests.ts";

/** What a running host offers to whoever started it, and how its parts end. */
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
    personas: userPool.personas,
    refusals: hosted.refusals,
    uses: hosted.uses,
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
