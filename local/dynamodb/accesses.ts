import type { Table } from "../hosted.ts";
import type { Access } from "../iam/isAllowed.ts";
import { type KeyedRequest, leadingKeys } from "./leadingKeys.ts";

interface Request extends KeyedRequest {
  TableName?: string;
  IndexName?: string;
  RequestItems?: Record<string, unknown>;
  TransactItems?: Record<string, KeyedRequest & { TableName: string }>[];
}

/** In a transaction each item needs the right for its own operation. */
const transactActions: Record<string, string> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
  Get: "GetItem",
};

/** Every right that a DynamoDB request needs, or undefined for one that is not understood here (PartiQL, control plane...). */
export function accesses(operation: string, request: Request, tables: Map<string, Table>): Access[] | undefined {
  const one = (action: string, tableName: string, of: KeyedRequest, indexName?: string): Access => {
    const table = tables.get(tableName);
    const resource = table?.arn ?? `arn:aws:dynamodb:::table/${tableName}`;
    const hashKey = indexName === undefined ? table?.hashKey : table?.indexHashKeys[indexName];
    const keys = hashKey === undefined ? undefined : leadingKeys(of, hashKey);
    return {
      action: `dynamodb:${action}`,
      resource: indexName === undefined ? resource : `${resource}/index/${indexName}`,
      context: {
        ...(keys && { "dynamodb:LeadingKeys": keys }),
        ...(operation.startsWith("Transact") && { "dynamodb:EnclosingOperation": [operation] }),
      },
    };
  };
  switch (operation) {
    case "GetItem":
    case "PutItem":
    case "UpdateItem":
    case "DeleteItem":
    case "Query":
    case "Scan":
    case "DescribeTable":
      // The ways of before expressions would hide the key from the checks.
      if (request.KeyConditions || request.TableName === undefined) return undefined;
      return [one(operation, request.TableName, request, request.IndexName)];
    case "BatchGetItem":
      return Object.entries(request.RequestItems ?? {}).map(([name, of]) => one(operation, name, of as KeyedRequest));
    case "BatchWriteItem":
      return Object.entries(request.RequestItems ?? {}).map(([name, of]) =>
        one(operation, name, { Writes: of as { PutRequest?: KeyedRequest; DeleteRequest?: KeyedRequest }[] }),
      );
    case "TransactWriteItems":
    case "TransactGetItems":
      return (request.TransactItems ?? []).flatMap((item) =>
        Object.entries(item).map(([kind, of]) => one(transactActions[kind] ?? kind, of.TableName, of)),
      );
    default:
      return undefined;
  }
}
