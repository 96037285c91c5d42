import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CannotStart } from "./cannotStart.ts";
import { DataFolder } from "./data/dataFolder.ts";
import { takeLock } from "./data/lock.ts";
import { type Host, startHost } from "./host.ts";
import { configuration } from "./start/configuration.ts";
import { enterExamples } from "./start/enterExamples.ts";
import { readyMessage } from "./start/readyMessage.ts";
import { synthesise } from "./start/synthesise.ts";

// `npm start`: synthesises the app if its sources changed, hosts the template, enters the examples at the first start.

const say = (line: string) => void process.stdout.write(`${line}\n`);
const stopped = Promise.withResolvers<void>();
let stopping = false;
let host: Host | undefined;

// Lambda's time zone; set before anything has asked for the time.
process.env.TZ = "UTC";
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopping = true;
    stopped.resolve();
  });
}

try {
  const settings = configuration(process.cwd());
  const data = resolve(process.env.LOCAL_DATA ?? ".local");
  if (process.argv.includes("--fresh")) {
    const lock = await takeLock(data);
    new DataFolder(data).empty();
    lock.release();
  }
  const template = await untilStopped(synthesise(settings, resolve(data, "cdk.out"), say));
  const port = Number(process.env.PORT ?? 3000);
  host = await startHost({
    template,
    data,
    ports: { api: port, host: Number(process.env.HOST_PORT ?? (port && port + 1)) },
    personas: read(settings.personas) ?? [],
    items: read(settings.items) ?? {},
    log: say,
  });
  host.warm();
  await untilStopped(enterExamples(settings.seed, host, new DataFolder(data), say));
  say(readyMessage(host, data));
  await Promise.race([
    stopped.promise,
    host.databaseEnded.then(() => Promise.reject(new CannotStart("DynamoDB Local ended."))),
  ]);
} catch (error) {
  // A terminal sends Ctrl-C to the commands that run as well: that they failed then is no news.
  if (!stopping) {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof CannotStart ? error.message : (error as Error).stack}\n`);
  }
}
await host?.stop();
process.exit();

/** Ctrl-C counts while things are being prepared, too. */
function untilStopped<Value>(work: Promise<Value>): Promise<Value> {
  return Promise.race([work, stopped.promise.then(() => Promise.reject(new CannotStart("Stopped.")))]);
}

function read<Value>(file: string | undefined): Value | undefined {
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as Value);
}
