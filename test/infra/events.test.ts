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

test.each([
  ["DraftReport", ["submission.approved.v1", "report.requested.v1", "report.narrated.v1"]],
  ["Notify", ["reminder.due.v1", "report.released.v1", "report.drafted.v1"]],
])("%s hears of what it acts on, by names that events have", (target, types) => {
  const rules = Object.values(template.findResources("AWS::Events::Rule")).map(({ Properties }) => Properties);
  const own = rules.filter(({ Targets }) => Targets.some(({ Arn }: { Arn: unknown }) => spokenOf(Arn) === target));
  expect(own.map(({ EventPattern }) => EventPattern)).toEqual([{ source: ["tracker"], "detail-type": types }]);
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(types));
  expect(own.map(({ EventBusName }) => spokenOf(EventBusName))).toEqual(["Bus"]);
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
