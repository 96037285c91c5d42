import type { Items } from "./dynamodb/putItems.ts";
import type { Persona } from "./signIn/userPool.ts";

export interface HostOptions {
  /** Path of the synthesised `<stack>.template.json`, with its `.assets.json` beside it. */
  template: string;
  /** The folder to keep everything in; without one everything is in memory. */
  data?: string;
  /** 0, the default, is any free port. */
  ports?: { api?: number; host?: number };
  personas?: Persona[];
  /** Items put in at the first start in a folder, and at every start without one. */
  items?: Items;
  /** An instant (ISO 8601) at which time stands still for functions, until `setClock`. Schedules then run only when asked. */
  clock?: string;
  /** A DynamoDB Local that runs already. Each host keeps to tables of its own in it. */
  database?: { endpoint: string };
  log?(line: string): void;
  /** What functions print. It is also in the data folder, under `logs/`. */
  functionLog?(functionName: string, text: string): void;
}
