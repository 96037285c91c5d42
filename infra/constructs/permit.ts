import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { listsIndex, openedPrefix } from "../../shared/keys.ts";
import { type FunctionName, grants, type TableName, tableNames } from "../grants.ts";

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
    const plain = actions.filter((action) => action !== "QueryLists" && action !== "PutOpened");
    if (plain.length > 0) allow(fn, tableArn, plain);
    if (actions.includes("QueryLists")) allow(fn, `${tableArn}/index/${listsIndex}`, ["Query"]);
    if (actions.includes("PutOpened")) allow(fn, tableArn, ["PutItem"], onlyOpened);
  }
}

/** Each item that is put lies in a partition of that beginning. Without the second line a call that names no key would pass. */
const onlyOpened = {
  "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${openedPrefix}*`] },
  Null: { "dynamodb:LeadingKeys": "false" },
};

const allow = (fn: Lambda, resource: string, actions: readonly string[], conditions?: Record<string, object>) =>
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [resource],
      ...(conditions && { conditions }),
    }),
  );
