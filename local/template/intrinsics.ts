import type { Addresses } from "./addresses.ts";
import { standIn } from "./standIn.ts";

/** What an intrinsic may use: the other values of the template, and names. */
export interface Scope {
  at: Addresses;
  resolve(value: unknown): unknown;
  nameOf(logicalId: string, attribute: string): string;
}

/** The intrinsics that are understood. Anything else that starts with `Fn::` stops the start by name. */
export const intrinsics: Record<string, (argument: unknown, scope: Scope) => unknown> = {
  Ref: (name, scope) => reference(String(name), scope),
  "Fn::GetAtt": (argument, scope) => {
    const [logicalId = "", ...attribute] = Array.isArray(argument) ? argument.map(String) : String(argument).split(".");
    return scope.nameOf(logicalId, attribute.join("."));
  },
  "Fn::Join": (argument, scope) => {
    const [delimiter, parts] = argument as [string, unknown];
    return standIn((scope.resolve(parts) as unknown[]).join(delimiter), scope.at);
  },
  "Fn::Sub": (argument, scope) => {
    const [text, values] = Array.isArray(argument) ? (argument as [string, object]) : [String(argument), {}];
    const own = scope.resolve(values) as Record<string, string>;
    const filled = text.replace(/\$\{(!?)([^}]+)\}/g, (_all, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (own[name] !== undefined) return own[name];
      const [logicalId = "", ...attribute] = name.split(".");
      return attribute.length > 0 ? scope.nameOf(logicalId, attribute.join(".")) : reference(name, scope);
    });
    return standIn(filled, scope.at);
  },
  "Fn::Select": (argument, scope) => {
    const [index, list] = scope.resolve(argument) as [number | string, unknown[]];
    return list[Number(index)];
  },
  "Fn::Split": (argument, scope) => {
    const [delimiter, text] = scope.resolve(argument) as [string, string];
    return text.split(delimiter);
  },
};

const pseudoParameters: Record<string, (at: Addresses) => string> = {
  "AWS::AccountId": (at) => at.account,
  "AWS::Partition": (at) => at.partition,
  "AWS::Region": (at) => at.region,
  "AWS::StackId": (at) => `arn:${at.partition}:cloudformation:${at.region}:${at.account}:stack/${at.stack}/local`,
  "AWS::StackName": (at) => at.stack,
  "AWS::URLSuffix": () => "amazonaws.com",
};

function reference(name: string, scope: Scope): string {
  return pseudoParameters[name]?.(scope.at) ?? scope.nameOf(name, "Ref");
}
