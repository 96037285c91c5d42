import { describe, expect, test } from "vitest";
import { functionNames } from "../../infra/grants.ts";
import { pascalCase } from "../../infra/pascalCase.ts";
import { nameOf, spokenOf, synthesised } from "./synthesised.ts";

const { template } = synthesised({ alarmEmail: "somebody@example.org" });
const properties = (type: string) =>
  Object.fromEntries(
    Object.entries(template.findResources(type)).map(([id, { Properties }]) => [nameOf(id), Properties ?? {}]),
  );

const alarms = Object.values(properties("AWS::CloudWatch::Alarm"));
const functions = properties("AWS::Lambda::Function");
const queues = properties("AWS::SQS::Queue");
const names = functionNames.map(pascalCase);

const alarmOn = (metric: string, resource: string) =>
  alarms.filter(
    ({ MetricName, Dimensions }) =>
      MetricName === metric && Dimensions.some(({ Value }: { Value: unknown }) => spokenOf(Value) === resource),
  );

describe("alarms", () => {
  test.each([
    ...names.map((name) => ["Errors", name] as const),
    ...Object.keys(queues).map((name) => ["ApproximateNumberOfMessagesVisible", name] as const),
    ["5xx", "Api"] as const,
  ])("%s of %s are told, with what they mean for people", (metric, resource) => {
    const [alarm, ...more] = alarmOn(metric, resource);
    expect(more).toEqual([]);
    expect(alarm?.AlarmDescription).toMatch(/^[A-Z].{30,}[.]$/);
    expect(alarm?.AlarmDescription).not.toMatch(/lambda|dynamo|sqs|function|queue|stream/i);
    expect(alarm?.AlarmActions.map(spokenOf)).toEqual(["Alarms"]);
    expect(alarm?.TreatMissingData).toBe("notBreaching");
  });

  test("each says something else", () => {
    expect(new Set(alarms.map(({ AlarmDescription }) => AlarmDescription)).size).toBe(alarms.length);
  });

  test("reach somebody: CloudWatch may publish, by an encrypted connection only", () => {
    const { AlarmsPolicy } = properties("AWS::SNS::TopicPolicy");
    expect(AlarmsPolicy.PolicyDocument.Statement).toEqual([
      expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      expect.objectContaining({ Effect: "Allow", Principal: { Service: "cloudwatch.amazonaws.com" } }),
    ]);
    expect(Object.values(properties("AWS::SNS::Subscription"))).toMatchObject([
      { Protocol: "email", Endpoint: "somebody@example.org" },
    ]);
  });
});

describe("logs", () => {
  test.each(names)("%s has its own, kept for a time", (name) => {
    expect(spokenOf(functions[name].LoggingConfig.LogGroup)).toBe(`${name}Logs`);
    expect(properties("AWS::Logs::LogGroup")[`${name}Logs`].RetentionInDays).toBe(30);
  });

  test("are kept for a year in production", () => {
    const { template: production } = synthesised({ stage: "production" });
    const kept = Object.values(production.findResources("AWS::Logs::LogGroup"));
    expect(new Set(kept.map(({ Properties }) => Properties.RetentionInDays))).toEqual(new Set([365]));
  });
});

describe("what nobody waits for", () => {
  test.each(["Publish", "DraftReport", "Calendar"])("%s keeps what it could not do for 14 days", (name) => {
    expect(spokenOf(functions[name].DeadLetterConfig.TargetArn)).toBe(`${name}DeadLetters`);
    expect(queues[`${name}DeadLetters`]).toMatchObject({
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
      SqsManagedSseEnabled: true,
    });
    const { Statement } = properties("AWS::SQS::QueuePolicy")[`${name}DeadLettersPolicy`].PolicyDocument;
    expect(Statement[0]).toMatchObject({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } });
  });

  test("a record that cannot be published does not hold up the others", () => {
    const { PublishChanges } = properties("AWS::Lambda::EventSourceMapping");
    expect(PublishChanges).toMatchObject({
      BatchSize: 25,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      MaximumRetryAttempts: 5,
      ParallelizationFactor: 1,
      StartingPosition: "TRIM_HORIZON",
    });
    expect(spokenOf(PublishChanges.DestinationConfig.OnFailure.Destination)).toBe("PublishDeadLetters");
  });

  test("rule and schedule give up after some tries, not before", () => {
    const [rule] = properties("AWS::Events::Rule").DraftReportEvents.Targets;
    const { Target: schedule } = properties("AWS::Scheduler::Schedule").CalendarDaily;
    for (const { RetryPolicy } of [rule, schedule])
      expect(RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 7200, MaximumRetryAttempts: 3 });
    expect(spokenOf(rule.DeadLetterConfig.Arn)).toBe("DraftReportDeadLetters");
    expect(spokenOf(schedule.DeadLetterConfig.Arn)).toBe("CalendarDeadLetters");
  });
});
