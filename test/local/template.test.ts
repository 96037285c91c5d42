import { describe, expect, test } from "vitest";
import { startHost } from "../../local/host.ts";
import type { FixtureTemplate } from "./fixture/template.ts";
import { writeFixture } from "./fixture/writeFixture.ts";

type Change = (resources: FixtureTemplate["Resources"]) => void;

const set =
  (logicalId: string, properties: object): Change =>
  (resources) =>
    Object.assign(resources[logicalId]?.Properties ?? {}, properties);

const granted = (logicalId: string, statement: object): Change =>
  set(logicalId, { PolicyDocument: { Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*", ...statement }] } });

/** What the template could ask for that this machine does not do, and the words that must name it. */
const refused: Record<string, [Change, ...string[]]> = {
  "a resource type": [
    (r) => Object.assign(r, { Bucket: { Type: "AWS::S3::Bucket", Properties: {} } }),
    "Bucket",
    "AWS::S3::Bucket",
  ],
  "an intrinsic": [set("Alarm", { AlarmName: { "Fn::ImportValue": "x" } }), "Alarm", "Fn::ImportValue"],
  "an intrinsic inside another": [set("Alarm", { AlarmName: { "Fn::Join": ["", [{ "Fn::Cidr": [] }]] } }), "Fn::Cidr"],
  "an attribute": [set("Alarm", { AlarmName: { "Fn::GetAtt": ["Bus", "Policy"] } }), "Alarm", "Policy of Bus"],
  "a reference to nothing": [set("Alarm", { AlarmName: { Ref: "Nobody" } }), "Alarm", "Nobody"],
  "a condition on a resource": [
    (r) => Object.assign(r.Bus ?? {}, { Condition: "IsProduction" }),
    "Bus",
    "IsProduction",
  ],
  "a condition operator": [
    granted("AnswerPolicy11111111", { Condition: { DateGreaterThan: { "aws:SourceArn": "x" } } }),
    "AnswerPolicy11111111",
    "DateGreaterThan",
  ],
  "a condition key": [
    granted("AnswerPolicy11111111", { Condition: { StringEquals: { "aws:SourceVpc": "x" } } }),
    "aws:SourceVpc",
  ],
  "a policy element": [granted("AnswerPolicy11111111", { NotAction: "s3:*" }), "AnswerPolicy11111111", "NotAction"],
  "a managed policy of AWS": [
    set("AnswerRole11111111", { ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] }),
    "AnswerRole11111111",
    "AdministratorAccess",
  ],
  "a permissions boundary": [set("AnswerRole11111111", { PermissionsBoundary: "x" }), "PermissionsBoundary"],
  "a pattern operator": [set("Heard", { EventPattern: { detail: { ip: [{ cidr: "10.0.0.0/8" }] } } }), "Heard", "cidr"],
  "an alternative in a pattern": [set("Heard", { EventPattern: { $or: [{ source: ["a"] }] } }), "Heard", "$or"],
  "a filter operator": [
    set("Mapping", { FilterCriteria: { Filters: [{ Pattern: '{"a":[{"wildcard":"x*"}]}' }] } }),
    "Mapping",
    "wildcard",
  ],
  "a target's transformation": [
    set("Heard", { Targets: [{ Id: "a", Arn: { "Fn::GetAtt": ["Note11111111", "Arn"] }, InputTransformer: {} }] }),
    "Heard",
    "InputTransformer",
  ],
  "a target of another kind": [
    set("Heard", { Targets: [{ Id: "a", Arn: "arn:aws:states:::machine" }] }),
    "Heard",
    "arn:aws:states",
  ],
  "a mapping's setting": [set("Mapping", { TumblingWindowInSeconds: 5 }), "Mapping", "TumblingWindowInSeconds"],
  "a mapping on a queue": [
    set("Mapping", { EventSourceArn: { "Fn::GetAtt": ["Lost11111111", "Arn"] } }),
    "Mapping",
    "sqs",
  ],
  "a runtime": [set("Answer11111111", { Runtime: "python3.13" }), "Answer11111111", "python3.13"],
  "code that is not there": [set("Answer11111111", { Code: { S3Key: "none.zip" } }), "Answer11111111"],
  "a role Lambda may not take on": [
    set("Answer11111111", { Role: { "Fn::GetAtt": ["DailyRole", "Arn"] } }),
    "Answer11111111",
    "lambda.amazonaws.com",
  ],
  "a stage": [set("Stage", { StageName: "v1" }), "Stage", "v1"],
  "an authorizer type": [set("Authorizer", { AuthorizerType: "REQUEST" }), "Authorizer", "REQUEST"],
  "an issuer of elsewhere": [
    set("Authorizer", { JwtConfiguration: { Audience: ["a"], Issuer: "https://elsewhere.example" } }),
    "Authorizer",
    "https://elsewhere.example",
  ],
  "an old payload": [set("Integration", { PayloadFormatVersion: "1.0" }), "Integration", "1.0"],
  "a schedule": [set("Daily11111111", { ScheduleExpression: "often" }), "Daily11111111", "often"],
  "stream rights that the function's role lacks": [
    granted("PublishPolicy11111111", { Action: "events:PutEvents" }),
    "Publish may not dynamodb:DescribeStream",
    "grant it in infra/",
  ],
};

describe("a template that asks for more than is hosted stops the start by name", () => {
  test.each(Object.entries(refused))("%s", async (_what, [change, ...words]) => {
    const template = await writeFixture(({ Resources }) => change(Resources));
    const message = await startHost({ template }).then(
      (host) => host.stop().then(() => "it started"),
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(message).toContain("CannotStart: ");
    for (const word of words) expect(message).toContain(word);
  });

  test("everything that the template's language lacks is told at once", async () => {
    const template = await writeFixture(({ Resources }) => {
      Object.assign(Resources, { Bucket: { Type: "AWS::S3::Bucket", Properties: {} } });
      set("Alarm", { AlarmName: { "Fn::ImportValue": "x" } })(Resources);
    });
    await expect(startHost({ template })).rejects.toThrow(/Fn::ImportValue.*AWS::S3::Bucket/s);
  });
});
