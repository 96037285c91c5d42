import { describe, expect, test } from "vitest";
import { stageNamed } from "../../infra/stage.ts";
import { nameOf, synthesised } from "./synthesised.ts";

/** The types whose removal loses something that people entered, or a trace of what was done. */
const keeping = ["AWS::DynamoDB::Table", "AWS::Cognito::UserPool", "AWS::Logs::LogGroup", "AWS::SQS::Queue"];

interface Removable {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

const read = (stage: string) => {
  const { stack, template } = synthesised({ stage });
  const resources: Record<string, Removable> = template.toJSON().Resources;
  const policies = Object.entries(resources).map(([id, { Type, DeletionPolicy, UpdateReplacePolicy }]) => ({
    name: nameOf(id),
    keeps: keeping.includes(Type),
    when: `${DeletionPolicy ?? "by default"}, ${UpdateReplacePolicy ?? "by default"}`,
  }));
  return { stack, template, policies };
};
const development = read("development");
const production = read("production");

describe("every stage", () => {
  test.each([
    ["development", development],
    ["production", production],
  ])("%s can restore each table to any second of the last 35 days", (_name, { template }) => {
    const tables = template.findResources("AWS::DynamoDB::Table");
    expect(Object.keys(tables).map(nameOf)).toEqual(["Tracker", "Reports", "People"]);
    for (const { Properties } of Object.values(tables))
      expect(Properties.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
  });

  test("has the same resources", () => {
    const types = ({ template }: typeof development) =>
      Object.values<Removable>(template.toJSON().Resources).map(({ Type }) => Type);
    expect(types(production)).toEqual(types(development));
  });

  test("is one of two: a mistyped name is not a stage without protection", () => {
    expect(() => stageNamed("prodution")).toThrow("no stage is named prodution: it is development or production");
    expect(() => synthesised({ stage: "toString" })).toThrow("no stage is named");
  });

  test("is development unless said otherwise", () => {
    expect(synthesised().stack.stackName).toBe("tracker-development");
  });
});

describe("development can be removed without a trace", () => {
  test("nothing is retained", () => {
    expect(development.policies.filter(({ when }) => /Retain|Snapshot/.test(when))).toEqual([]);
  });

  test("what would be retained by default is deleted", () => {
    const left = development.policies.filter(({ keeps, when }) => keeps && when !== "Delete, Delete");
    expect(left).toEqual([]);
  });

  test("nothing refuses to be deleted", () => {
    for (const { Properties } of Object.values(development.template.findResources("AWS::DynamoDB::Table")))
      expect(Properties.DeletionProtectionEnabled).toBe(false);
    for (const { Properties } of Object.values(development.template.findResources("AWS::Cognito::UserPool")))
      expect(Properties.DeletionProtection).toBe("INACTIVE");
    expect(development.stack.terminationProtection).toBe(false);
  });
});

describe("production cannot lose data", () => {
  test("tables, people, logs and dead letters outlive the stack and any replacement", () => {
    const lost = production.policies.filter(({ keeps, when }) => keeps && when !== "Retain, Retain");
    expect(lost).toEqual([]);
  });

  test("tables, the user pool and the stack refuse to be deleted", () => {
    for (const { Properties } of Object.values(production.template.findResources("AWS::DynamoDB::Table")))
      expect(Properties.DeletionProtectionEnabled).toBe(true);
    for (const { Properties } of Object.values(production.template.findResources("AWS::Cognito::UserPool")))
      expect(Properties.DeletionProtection).toBe("ACTIVE");
    expect(production.stack.terminationProtection).toBe(true);
  });
});
