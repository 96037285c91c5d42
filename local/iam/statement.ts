import { CannotStart } from "../cannotStart.ts";
import { type Condition, conditionsOf } from "./condition.ts";

/** One statement of a policy, with single values made lists. `principals` is empty in a role's own policies. */
export interface Statement {
  effect: "Allow" | "Deny";
  actions: string[];
  resources: string[];
  principals: string[];
  conditions: Condition[];
}

type OneOrMany = string | string[] | undefined;
export interface PolicyDocument {
  Statement: Record<string, unknown> | Record<string, unknown>[];
}

const known = ["Sid", "Effect", "Action", "Resource", "Principal", "Condition"];

/** Reads a policy document. `NotAction` and the like, and conditions not understood here, stop the start by name. */
export function statementsOf(document: PolicyDocument, logicalId: string): Statement[] {
  return [document.Statement].flat().map((statement) => {
    const unknown = Object.keys(statement).find((key) => !known.includes(key));
    if (unknown) throw new CannotStart(`${logicalId}: policy element ${unknown} is not hosted`);
    return {
      effect: statement.Effect as "Allow" | "Deny",
      actions: list(statement.Action as OneOrMany),
      resources: list(statement.Resource as OneOrMany),
      principals: principalsOf(statement.Principal),
      conditions: conditionsOf(statement.Condition as Record<string, Record<string, OneOrMany>> | undefined, logicalId),
    };
  });
}

function principalsOf(principal: unknown): string[] {
  if (principal === undefined || typeof principal === "string") return list(principal);
  return Object.values(principal as Record<string, OneOrMany>).flatMap(list);
}

function list(value: OneOrMany): string[] {
  return value === undefined ? [] : [value].flat();
}
