import { expect, test } from "vitest";
import { events } from "../../events/events.ts";
import { changePrefix } from "../../shared/keys.ts";
import { spokenOf, synthesised } from "./synthesised.ts";

const { template } = synthesised();
const only = (type: string) => {
  const [found, ...more] = Object.values(template.findResources(type));
  if (!found || more.length) throw new Error(`not exactly one ${type}`);
  return found.Properties;
};

test("the drafter hears of approvals and requests, by names that events have", () => {
  const { EventPattern, EventBusName, Targets } = only("AWS::Events::Rule");
  expect(EventPattern).toEqual({
    source: ["tracker"],
    "detail-type": ["submission.approved.v1", "report.requested.v1", "report.narrated.v1"],
  });
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(EventPattern["detail-type"]));
  expect(spokenOf(EventBusName)).toBe("Bus");
  expect(Targets.map(({ Arn }: { Arn: unknown }) => spokenOf(Arn))).toEqual(["DraftReport"]);
});

test("only new lines of history leave the table", () => {
  const { FilterCriteria, EventSourceArn, FunctionName } = only("AWS::Lambda::EventSourceMapping");
  expect(FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
    { eventName: ["INSERT"], dynamodb: { Keys: { sk: { S: [{ prefix: changePrefix }] } } } },
  ]);
  expect(spokenOf(EventSourceArn)).toBe("Tracker stream");
  expect(spokenOf(FunctionName)).toBe("Publish");
});

test("the calendar is looked at every day at five, the whole world over", () => {
  const { ScheduleExpression, ScheduleExpressionTimezone, State, Target } = only("AWS::Scheduler::Schedule");
  expect({ ScheduleExpression, ScheduleExpressionTimezone, State }).toEqual({
    ScheduleExpression: "cron(0 5 * * ? *)",
    ScheduleExpressionTimezone: "Etc/UTC",
    State: "ENABLED",
  });
  expect(spokenOf(Target.Arn)).toBe("Calendar");
  expect(spokenOf(Target.RoleArn)).toBe("CalendarScheduleRole");
});
