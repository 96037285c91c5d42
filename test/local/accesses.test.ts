import { expect, test } from "vitest";
import { accesses } from "../../local/dynamodb/accesses.ts";

const table = {
  logicalId: "T",
  name: "T",
  arn: "arn:T",
  streamArn: "",
  hashKey: "pk",
  indexHashKeys: { byKind: "kind" },
};
const tables = new Map([["T", table]]);
const key = (pk: string) => ({ pk: { S: pk }, sk: { S: "x" } });

/** operation, request, and each access as "action resource keys" */
const cases: [string, object, string[] | undefined][] = [
  ["GetItem", { TableName: "T", Key: key("A") }, ["GetItem arn:T A"]],
  ["PutItem", { TableName: "T", Item: { ...key("A"), n: { N: "1" } } }, ["PutItem arn:T A"]],
  ["Scan", { TableName: "T" }, ["Scan arn:T undefined"]],
  ["Scan", { TableName: "T", IndexName: "byKind" }, ["Scan arn:T/index/byKind undefined"]],
  [
    "Query",
    {
      TableName: "T",
      KeyConditionExpression: "pk = :p AND sk > :s",
      ExpressionAttributeValues: { ":p": { S: "A" }, ":s": { S: "B" } },
    },
    ["Query arn:T A"],
  ],
  [
    "Query",
    {
      TableName: "T",
      IndexName: "byKind",
      KeyConditionExpression: "(#s = :s) AND (#k = :k)",
      ExpressionAttributeNames: { "#k": "kind", "#s": "sk" },
      ExpressionAttributeValues: { ":k": { S: "fact" }, ":s": { S: "x" } },
    },
    ["Query arn:T/index/byKind fact"],
  ],
  ["BatchGetItem", { RequestItems: { T: { Keys: [key("A"), key("B")] } } }, ["BatchGetItem arn:T A,B"]],
  [
    "BatchWriteItem",
    { RequestItems: { T: [{ PutRequest: { Item: key("A") } }, { DeleteRequest: { Key: key("B") } }] } },
    ["BatchWriteItem arn:T A,B"],
  ],
  [
    "TransactWriteItems",
    {
      TransactItems: [
        { Put: { TableName: "T", Item: key("A") } },
        { ConditionCheck: { TableName: "T", Key: key("B") } },
      ],
    },
    ["PutItem arn:T A", "ConditionCheckItem arn:T B"],
  ],
  ["TransactGetItems", { TransactItems: [{ Get: { TableName: "T", Key: key("A") } }] }, ["GetItem arn:T A"]],
  ["Query", { TableName: "T", KeyConditions: {} }, undefined],
  ["ExecuteStatement", { Statement: "SELECT * FROM T" }, undefined],
  ["DeleteTable", { TableName: "T" }, undefined],
];

test.each(cases)("%s %j", (operation, request, expected) => {
  const found = accesses(operation, request, tables)?.map(
    ({ action, resource, context }) =>
      `${action.replace("dynamodb:", "")} ${resource} ${context?.["dynamodb:LeadingKeys"]}`,
  );
  expect(found).toEqual(expected);
});
