import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { checkPrefix, listsIndex, openedPrefix } from "../../shared/keys.ts";
import { type FunctionName, grants, type TableName, tableNames } from "../grants.ts";

/** Actions that are allowed in partitions of one beginning only. */
const within = {
  QueryChecks: { action: "Query", prefix: checkPrefix },
  PutOpened: { action: "PutItem", prefix: openedPrefix },
} as const;
const isWithin = (action: string): action is keyof typeof within => Object.hasOwn(within, action);

/**
 * Lets a function do to the tables what `grants` says and nothing else, and tells it the names of those tables only: in TRACKER,
 * REPORTS and PEOPLE. By hand, because the CDK's own grants give more than anybody here needs.
 */
export function permit(fn: Lambda, name: FunctionName, tables: Readonly<Record<TableName, Table>>): void {
  const granted: Partial<Record<TableName, readonly string[]>> = grants[name];
  for (const tableName of tableNames) {
    const { tableArn, tableName: physicalName } = tables[tableName];
    const actions = granted[tableName];
    if (!actions) continue;
    fn.addEnvironment(tableName.toUpperCase(), physicalName);
    const plain = actions.filter((action) => action !== "QueryLists" && !isWithin(action));
    if (plain.length > 0) allow(fn, tableArn, plain);
    if (actions.includes("QueryLists")) allow(fn, `${tableArn}/index/${listsIndex}`, ["Query"]);
    for (const { action, prefix } of actions.filter(isWithin).map((own) => within[own]))
      allow(fn, tableArn, [action], onlyIn(prefix));
  }
}

/** Each item lies in a partition of that beginning. Without the second line a call that names no key would pass. */
const onlyIn = (prefix: string) => ({
  "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${prefix}*`] },
  Null: { "dynamodb:LeadingKeys": "false" },
});

const allow = (fn: Lambda, resource: string, actions: readonly string[], conditions?: Record<string, object>) =>
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [resource],
      ...(conditions && { conditions }),
    }),
  );
