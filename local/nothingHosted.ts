import { randomBytes } from "node:crypto";
import type { Mail } from "./aws/mail.ts";
import { DataFolder } from "./data/dataFolder.ts";
import { Journal } from "./data/journal.ts";
import { Database } from "./dynamodb/database.ts";
import { Clock } from "./functions/clock.ts";
import type { Hosted } from "./hosted.ts";
import type { HostOptions } from "./hostOptions.ts";
import { signingKey } from "./signIn/signingKey.ts";
import { type Addresses, arn } from "./template/addresses.ts";
import type { Template } from "./template/template.ts";

/** A host before the first resource of its template. */
export async function nothingHosted(
  options: HostOptions,
  { assets, account, region, stack }: Template,
  urls: Pick<Addresses, "apiUrl" | "hostUrl">,
): Promise<Hosted> {
  const data = new DataFolder(options.data);
  const tablePrefix = options.database ? `${randomBytes(4).toString("hex")}-` : "";
  const at: Addresses = { partition: "aws", account, region, stack, tablePrefix, ...urls };
  const defaultBus = arn(at, "events", "event-bus/default");
  return {
    addresses: at,
    assets,
    clock: new Clock(options.clock),
    data,
    isFirstStart: data.kept("first-start.json") === undefined,
    database: new Database(""),
    tables: new Map(),
    roles: new Map(),
    functions: new Map(),
    permissions: [],
    queues: new Map(),
    queuePolicies: new Map(),
    buses: new Map([[defaultBus, { arn: defaultBus, rules: [] }]]),
    streamReaders: [],
    schedules: [],
    api: { id: "", routes: [], integrations: new Map(), authorizers: new Map() },
    userPool: { id: "", issuer: "", clients: [], personas: options.personas ?? [], ...(await signingKey(data)) },
    refusals: [],
    uses: new Set(),
    outbox: new Journal<Mail>(data, "outbox"),
    activity: { started: 0, underWay: 0 },
    log: options.log ?? (() => {}),
    functionLog(functionName, text) {
      data.append(`logs/${functionName}.log`, text);
      options.functionLog?.(functionName, text);
    },
    begin: [],
  };
}
