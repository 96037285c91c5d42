import type { Mail } from "./aws/mail.ts";
import type { DataFolder } from "./data/dataFolder.ts";
import type { Journal } from "./data/journal.ts";
import type { Database } from "./dynamodb/database.ts";
import type { EventBus } from "./events/eventBus.ts";
import type { Queue } from "./events/queue.ts";
import type { Schedule } from "./events/schedule.ts";
import type { StreamReader } from "./events/streamReader.ts";
import type { Clock } from "./functions/clock.ts";
import type { LambdaFunction } from "./functions/lambdaFunction.ts";
import type { HttpApi } from "./http/httpApi.ts";
import type { Permission } from "./iam/mayInvoke.ts";
import type { Refusal } from "./iam/refusals.ts";
import type { Role } from "./iam/role.ts";
import type { Statement } from "./iam/statement.ts";
import type { UserPool } from "./signIn/userPool.ts";
import type { Addresses } from "./template/addresses.ts";

/** A DynamoDB table of the template: its name on this machine and the key attribute of the table and of each index. */
export interface Table {
  logicalId: string;
  name: string;
  arn: string;
  streamArn: string;
  hashKey: string;
  indexHashKeys: Record<string, string>;
}

/** Everything that is hosted, by ARN: filled resource by resource from the template, then begun in the order of `begin`. */
export interface Hosted {
  addresses: Addresses;
  assets: Record<string, string>;
  clock: Clock;
  data: DataFolder;
  /** Whether the data folder was new (always, in memory). */
  isFirstStart: boolean;
  database: Database;
  tables: Map<string, Table>;
  roles: Map<string, Role>;
  functions: Map<string, LambdaFunction>;
  permissions: Permission[];
  queues: Map<string, Queue>;
  queuePolicies: Map<string, Statement[]>;
  buses: Map<string, EventBus>;
  streamReaders: StreamReader[];
  schedules: Schedule[];
  api: HttpApi;
  userPool: UserPool;
  refusals: Refusal[];
  /** Rights that were used and are granted: `Donors: dynamodb:GetItem on arn:...`. */
  uses: Set<string>;
  outbox: Journal<Mail>;
  /** Counts every call that something made: two equal readings with nothing under way in between mean rest. */
  activity: { started: number; underWay: number };
  log(line: string): void;
  functionLog(functionName: string, text: string): void;
  /** What needs the database: run, in order, after it answers. */
  begin: (() => Promise<void>)[];
}
