import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, CfnResource, Validations } from "aws-cdk-lib";
import { AttributeType, Table } from "aws-cdk-lib/aws-dynamodb";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, onTestFinished, test } from "vitest";
import { trackerApp } from "../../infra/trackerApp.ts";
import { synthesised } from "./synthesised.ts";

const findings = (app: App) =>
  new AwsSolutionsChecks()
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    );

/** Every acknowledgement in the tree: where, which rule, why. */
const acknowledgements = (app: App) =>
  app.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data }) => Object.entries<string>(data).map(([rule, reason]) => ({ at: node.path, rule, reason }))),
    );

describe.each(["development", "production"])("cdk-nag AwsSolutions on %s", (stage) => {
  const { app } = synthesised({ stage, alarmEmail: "somebody@example.org" });

  test("has nothing that was not acknowledged", () => {
    expect(findings(app)).toEqual([]);
  });

  test("each acknowledgement has a reason and is about one thing", () => {
    const all = acknowledgements(app).map(({ at, rule }) => `${rule.replace(/^.*::/, "")} at ${at}`);
    expect(all).toEqual([
      `AwsSolutions-COG8 at tracker-${stage}/SignIn/People`,
      `AwsSolutions-APIG4 at tracker-${stage}/Everybody/CheckReport`,
      `AwsSolutions-APIG4 at tracker-${stage}/Everybody/CheckReportAsJson`,
      `AwsSolutions-APIG4 at tracker-${stage}/Pages/Page`,
      `AwsSolutions-APIG4 at tracker-${stage}/Pages/Script`,
    ]);
    for (const { reason } of acknowledgements(app)) expect(reason).toMatch(/^[A-Z].{40,}[.]$/);
  });
});

test("a finding stops the synthesis", () => {
  const outdir = mkdtempSync(join(tmpdir(), "tracker-"));
  onTestFinished(() => rmSync(outdir, { recursive: true }));
  const app = trackerApp({ outdir, builtinCloudFormationValidation: false });
  const stack = app.node.findChild("tracker-development");
  new Table(stack, "Careless", { partitionKey: { name: "pk", type: AttributeType.STRING } });
  expect(() => app.synth()).toThrow("AwsSolutions-DDB3");
  expect(findings(app)).toEqual(["AwsSolutions-DDB3 at tracker-development/Careless/Resource"]);
});

/** What this machine hosts: a resource of another type would work in the cloud only. */
const hosted = [
  "AWS::ApiGatewayV2::Api",
  "AWS::ApiGatewayV2::Authorizer",
  "AWS::ApiGatewayV2::Integration",
  "AWS::ApiGatewayV2::Route",
  "AWS::ApiGatewayV2::Stage",
  "AWS::CloudWatch::Alarm",
  "AWS::Cognito::ManagedLoginBranding",
  "AWS::Cognito::UserPool",
  "AWS::Cognito::UserPoolClient",
  "AWS::Cognito::UserPoolDomain",
  "AWS::Cognito::UserPoolResourceServer",
  "AWS::DynamoDB::Table",
  "AWS::Events::EventBus",
  "AWS::Events::Rule",
  "AWS::IAM::Policy",
  "AWS::IAM::Role",
  "AWS::Lambda::EventSourceMapping",
  "AWS::Lambda::Function",
  "AWS::Lambda::Permission",
  "AWS::Logs::LogGroup",
  "AWS::SES::EmailIdentity",
  "AWS::SNS::Topic",
  "AWS::SNS::TopicPolicy",
  "AWS::SQS::Queue",
  "AWS::SQS::QueuePolicy",
  "AWS::Scheduler::Schedule",
];

test("only resource types that this machine hosts, and no custom resource", () => {
  const { stack } = synthesised();
  const types = stack.node.findAll().flatMap((node) => (CfnResource.isCfnResource(node) ? [node.cfnResourceType] : []));
  expect([...new Set(types)].sort()).toEqual(hosted);
});

test("no parameter, condition or mapping: the template is the same for everybody", () => {
  const { template } = synthesised();
  expect(Object.keys(template.toJSON()).sort()).toEqual(["Outputs", "Resources"]);
});
