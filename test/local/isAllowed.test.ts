import { describe, expect, test } from "vitest";
import { isAllowed } from "../../local/iam/isAllowed.ts";
import { statementsOf } from "../../local/iam/statement.ts";

const table = "arn:aws:dynamodb:r:a:table/Tracker";
const allow = (statement: object) => ({ Effect: "Allow", Action: "dynamodb:GetItem", Resource: table, ...statement });
const keys = (...values: string[]) => ({ "dynamodb:LeadingKeys": values });
const on = (Condition: object) => [allow({ Condition })];

/** statements, context of the call, whether a GetItem on the table is allowed */
const cases: Record<string, [object[], Record<string, string[]>, boolean]> = {
  "nothing granted": [[], {}, false],
  granted: [[allow({})], {}, true],
  "another action": [[allow({ Action: "dynamodb:PutItem" })], {}, false],
  "actions by wildcard, in any case": [[allow({ Action: ["DynamoDB:Get*"] })], {}, true],
  "another table": [[allow({ Resource: `${table}2` })], {}, false],
  "an index is not its table": [[allow({ Resource: `${table}/index/*` })], {}, false],
  "resources by wildcard": [[allow({ Resource: ["arn:aws:dynamodb:*:*:table/Tra?ker"] })], {}, true],
  "a dot is a dot": [[allow({ Resource: table.replace("Tracker", "T.acker") })], {}, false],
  "deny wins": [[allow({}), { Effect: "Deny", Action: "*", Resource: "*" }], {}, false],
  "deny with a condition that does not hold": [
    [
      allow({}),
      { Effect: "Deny", Action: "*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } },
    ],
    {},
    true,
  ],
  "the keys wanted": [on({ "ForAllValues:StringEquals": keys("A", "B") }), keys("A"), true],
  "one key too many": [on({ "ForAllValues:StringEquals": keys("A") }), keys("A", "C"), false],
  "for all of no keys (a Scan) is true": [on({ "ForAllValues:StringEquals": keys("A") }), {}, true],
  "unless Null asks for keys": [
    on({ "ForAllValues:StringEquals": keys("A"), Null: { "dynamodb:LeadingKeys": "false" } }),
    {},
    false,
  ],
  "Null the other way round": [on({ Null: { "dynamodb:LeadingKeys": "true" } }), {}, true],
  "for any": [on({ "ForAnyValue:StringEquals": keys("A") }), keys("C", "A"), true],
  "for any of none is false": [on({ "ForAnyValue:StringEquals": keys("A") }), {}, false],
  "keys by wildcard": [on({ "ForAllValues:StringLike": keys("PLACE#*") }), keys("PLACE#BA", "PLACE#TJ"), true],
  "keys by wildcard, another": [on({ "ForAllValues:StringLike": keys("PLACE#*") }), keys("PLACE#BA", "HQ#1"), false],
  "not equal": [on({ StringNotEquals: { "events:source": "x" } }), { "events:source": ["x"] }, false],
  "not equal, absent": [on({ StringNotEquals: { "events:source": "x" } }), {}, true],
  "equal, absent": [on({ StringEquals: { "events:source": "x" } }), {}, false],
  "equal if it exists, absent": [on({ StringEqualsIfExists: { "events:source": "x" } }), {}, true],
  "two conditions are both needed": [
    on({ StringEquals: { "events:source": "x", "events:detail-type": "y" } }),
    { "events:source": ["x"] },
    false,
  ],
};

describe("a role's policies", () => {
  test.each(Object.entries(cases))("%s", (_name, [Statement, context, expected]) => {
    const statements = statementsOf({ Statement } as Parameters<typeof statementsOf>[0], "Policy");
    expect(isAllowed(statements, { action: "dynamodb:GetItem", resource: table, context })).toBe(expected);
  });
});
