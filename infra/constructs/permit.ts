import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, type PolicyStatementProps } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { checkPrefix, listsIndex } from "../../shared/keys.ts";
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
    allow(
      fn,
      tableArn,
      actions.filter((action) => action !== "QueryLists" && action !== "QueryChecks"),
    );
    if (actions.includes("QueryLists")) allow(fn, `${tableArn}/index/${listsIndex}`, ["Query"]);
    if (actions.includes("QueryChecks")) allow(fn, tableArn, ["Query"], onlyChecks);
  }
}

/** A partition must be named, and be one of a fingerprint. */
const onlyChecks = {
  "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${checkPrefix}*`] },
  Null: { "dynamodb:LeadingKeys": "false" },
};

const allow = (
  fn: Lambda,
  resource: string,
  actions: readonly string[],
  conditions?: PolicyStatementProps["conditions"],
) => {
  if (actions.length === 0) return;
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [resource],
      ...(conditions === undefined ? {} : { conditions }),
    }),
  );
};
