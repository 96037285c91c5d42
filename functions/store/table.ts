import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import { attributes, type Key, type Listed, listsIndex, type Question } from "../../shared/keys.ts";

/** A table as a function sees it: who calls it, and its name in this deployment. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

/**
 * Every item has one form: its key, `data` as a schema of shared/ says, `version` (the history's number when the data last
 * changed) and, on the item that a history belongs to, `n` (the number of the last change).
 */
export interface Stored<T> {
  readonly data: T;
  readonly version: number;
  readonly n: number;
  readonly sk: string;
}

/** Somebody else wrote first: what was decided rests on what no longer stands. Whoever decided decides again. */
export class Collision extends Error {}

const parsed = <T>(schema: z.ZodType<T>, item: Record<string, unknown>): Stored<T> => ({
  data: schema.parse(item.data),
  version: Number(item.version ?? 0),
  n: Number(item.n ?? 0),
  sk: String(item.sk ?? item.entry),
});

/** One item as it stands now, or undefined. */
export async function get<T>({ client, name }: Table, schema: z.ZodType<T>, key: Key): Promise<Stored<T> | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
  return Item === undefined ? undefined : parsed(schema, Item);
}

/** Everything that answers a question, as it stands now, in the order of the keys. */
export async function query<T>(
  { client, name }: Table,
  schema: z.ZodType<T>,
  question: Question,
): Promise<Stored<T>[]> {
  const begins = question.begins === "" ? "" : " AND begins_with(sk, :begins)";
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: `pk = :pk${begins}`,
      ExpressionAttributeValues: { ":pk": question.pk, ...(begins === "" ? {} : { ":begins": question.begins }) },
    },
  );
  return collect(schema, pages);
}

/** Every entry of a list, a moment behind the last write, in the order of the entries. */
export const listed = <T>({ client, name }: Table, schema: z.ZodType<T>, list: string): Promise<Stored<T>[]> =>
  collect(
    schema,
    paginateQuery(
      { client },
      {
        TableName: name,
        IndexName: listsIndex,
        KeyConditionExpression: "#list = :list",
        ExpressionAttributeNames: { "#list": attributes.list },
        ExpressionAttributeValues: { ":list": list },
      },
    ),
  );

async function collect<T>(
  schema: z.ZodType<T>,
  pages: AsyncIterable<{ Items?: Record<string, unknown>[] | undefined }>,
): Promise<Stored<T>[]> {
  const items: Stored<T>[] = [];
  for await (const { Items = [] } of pages) items.push(...Items.map((item) => parsed(schema, item)));
  return items;
}

/** An item to write. `once`: it must not be there yet. */
export interface Put extends Partial<Listed> {
  readonly table: Table;
  readonly key: Key;
  readonly data: unknown;
  readonly version?: number;
  readonly n?: number;
  readonly once?: boolean;
}

export type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

export const put = ({ table, key, data, version, n, list, entry, once = false }: Put): Write => ({
  Put: {
    TableName: table.name,
    Item: { ...key, data, version, n, list, entry },
    ...(once ? { ConditionExpression: "attribute_not_exists(pk)" } : {}),
  },
});

/** Takes an item away; for rights only, nothing else is ever deleted. */
export const remove = (table: Table, key: Key): Write => ({ Delete: { TableName: table.name, Key: key } });

/** Reasons for which a transaction did not happen that a new decision can overcome. */
const overtaken = new Set(["ConditionalCheckFailed", "TransactionConflict"]);

/** Writes all or nothing. Throws a Collision when somebody else wrote first. */
export async function transact(client: DynamoDBDocumentClient, writes: Write[]): Promise<void> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: writes }));
  } catch (cause) {
    if (!(cause instanceof TransactionCanceledException)) throw cause;
    const codes = (cause.CancellationReasons ?? []).map(({ Code }) => Code ?? "None");
    if (codes.some((code) => overtaken.has(code))) throw new Collision("overtaken by another write", { cause });
    throw cause;
  }
}
