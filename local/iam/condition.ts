import { CannotStart } from "../cannotStart.ts";
import { wildcard } from "./wildcard.ts";

/** What is known of a call when conditions are checked. A key that does not apply to the call is absent. */
export type CallContext = Record<string, string[]>;
export type Condition = (context: CallContext) => boolean;

type Compare = (wanted: string, given: string) => boolean;
const operators: Record<string, { compare: Compare; negated?: true }> = {
  StringEquals: { compare: (wanted, given) => wanted === given },
  StringNotEquals: { compare: (wanted, given) => wanted === given, negated: true },
  StringLike: { compare: wildcard },
  StringNotLike: { compare: wildcard, negated: true },
  ArnEquals: { compare: wildcard },
  ArnNotEquals: { compare: wildcard, negated: true },
  ArnLike: { compare: wildcard },
  ArnNotLike: { compare: wildcard, negated: true },
  Bool: { compare: (wanted, given) => wanted.toLowerCase() === given.toLowerCase() },
};

/** The keys that the host fills in; a condition on any other could never be met and is told at the start. */
const keys = [
  "aws:SecureTransport",
  "aws:SourceAccount",
  "aws:SourceArn",
  "dynamodb:EnclosingOperation",
  "dynamodb:LeadingKeys",
  "events:detail-type",
  "events:source",
  "ses:FromAddress",
  "ses:Recipients",
];

/** Reads a statement's `Condition`: all of them must hold. */
export function conditionsOf(
  block: Record<string, Record<string, string | string[] | undefined>> | undefined,
  logicalId: string,
): Condition[] {
  return Object.entries(block ?? {}).flatMap(([operator, tests]) =>
    Object.entries(tests).map(([key, wanted]) => {
      if (!keys.includes(key)) throw new CannotStart(`${logicalId}: condition key ${key} is not hosted`);
      return condition(operator, key, [wanted ?? []].flat().map(String), logicalId);
    }),
  );
}

function condition(operator: string, key: string, wanted: string[], logicalId: string): Condition {
  if (operator === "Null") return (context) => wanted.includes(String(context[key] === undefined));
  const [, set, name = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const rule = operators[name];
  if (!rule) throw new CannotStart(`${logicalId}: condition operator ${operator} is not hosted`);
  const holds = (given: string) => wanted.some((value) => rule.compare(value, given)) !== (rule.negated ?? false);
  return (context) => {
    const given = context[key];
    // AWS: "for all" of nothing is true, "for any" of nothing is false, and a missing key equals nothing.
    if (given === undefined) return ifExists !== undefined || set === "ForAllValues" || (!set && rule.negated === true);
    return set === "ForAnyValue" ? given.some(holds) : given.every(holds);
  };
}
