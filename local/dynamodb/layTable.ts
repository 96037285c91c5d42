import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { Index, KeyElement, TableProperties } from "./tableProperties.ts";

interface Described {
  Table: TableProperties & { TableStatus: string };
}

/** Makes a table as the template describes it, or brings the one of an earlier start up to date without losing an item. */
export async function layTable(name: string, wanted: TableProperties, { database, log, clock }: Hosted): Promise<void> {
  const existing = await database.tables<Described>("DescribeTable", { TableName: name }).catch((error: Error) => {
    if (error.name === "ResourceNotFoundException") return undefined;
    throw error;
  });
  if (existing) await update(existing.Table);
  else await create();
  // Items expire by the machine's time: with a moved clock that would be the wrong ones.
  if (wanted.TimeToLiveSpecification && !clock.isMoved) {
    const TimeToLiveSpecification = wanted.TimeToLiveSpecification;
    await database.tables("UpdateTimeToLive", { TableName: name, TimeToLiveSpecification }).catch((error: Error) => {
      if (error.name !== "ValidationException") throw error; // it is on already
    });
  }

  function create(): Promise<unknown> {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes, StreamSpecification } =
      wanted;
    return database.tables("CreateTable", {
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes: GlobalSecondaryIndexes?.map(plainIndex),
      LocalSecondaryIndexes: LocalSecondaryIndexes?.map(plainIndex),
      ...(StreamSpecification && {
        StreamSpecification: { StreamEnabled: true, StreamViewType: StreamSpecification.StreamViewType },
      }),
    });
  }

  async function update(present: TableProperties): Promise<void> {
    const what = changeThatLosesData(present, wanted);
    if (what)
      throw new CannotStart(
        `${what} of table ${name} changed since its data were written: start with \`npm start -- --fresh\` to begin anew.`,
      );
    const { StreamSpecification } = wanted;
    if (StreamSpecification && present.StreamSpecification?.StreamViewType !== StreamSpecification.StreamViewType) {
      const on = { StreamEnabled: true, StreamViewType: StreamSpecification.StreamViewType };
      if (present.StreamSpecification) await updateTable({ StreamSpecification: { StreamEnabled: false } });
      await updateTable({ StreamSpecification: on });
    }
    for (const index of wanted.GlobalSecondaryIndexes ?? []) {
      if (present.GlobalSecondaryIndexes?.some(({ IndexName }) => IndexName === index.IndexName)) continue;
      log(`Adding index ${index.IndexName} to ${name}`);
      const { AttributeDefinitions } = wanted;
      await updateTable({ AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create: plainIndex(index) }] });
    }
  }

  /** One change at a time, and each is waited for: an index answers only when it is filled. */
  async function updateTable(change: object): Promise<void> {
    await database.tables("UpdateTable", { TableName: name, ...change });
    for (let patience = 40; ; patience--) {
      const described = await database.tables<Described>("DescribeTable", { TableName: name }).catch((error: Error) => {
        // DynamoDB Local sometimes fails to describe a table at the very moment at which it changes it.
        if (error.name !== "InternalFailure" || patience === 0) throw error;
        return undefined;
      });
      if (described !== undefined && isActive(described)) return;
      await pause(25);
    }
  }
}

const isActive = ({ Table: { TableStatus, GlobalSecondaryIndexes = [] } }: Described): boolean =>
  [TableStatus, ...GlobalSecondaryIndexes.map(({ IndexStatus }) => IndexStatus)].every((state) => state === "ACTIVE");

function changeThatLosesData(present: TableProperties, wanted: TableProperties): string | undefined {
  if (!isDeepStrictEqual(keysAndTypes(present, present.KeySchema), keysAndTypes(wanted, wanted.KeySchema)))
    return "The key";
  for (const { IndexName, KeySchema } of [
    ...(wanted.GlobalSecondaryIndexes ?? []),
    ...(wanted.LocalSecondaryIndexes ?? []),
  ]) {
    const before = [...(present.GlobalSecondaryIndexes ?? []), ...(present.LocalSecondaryIndexes ?? [])].find(
      (index) => index.IndexName === IndexName,
    );
    if (before && !isDeepStrictEqual(keysAndTypes(present, before.KeySchema), keysAndTypes(wanted, KeySchema))) {
      return `Index ${IndexName}`;
    }
  }
  return undefined;
}

function keysAndTypes({ AttributeDefinitions }: TableProperties, schema: KeyElement[]): string[] {
  const type = (name: string) =>
    AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
  return schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName} ${type(AttributeName)}`).sort();
}

function plainIndex({ IndexName, KeySchema, Projection }: Index): Index {
  return { IndexName, KeySchema, Projection };
}
