import { CannotStart } from "../cannotStart.ts";
import { invokeAsync } from "../functions/invokeAsync.ts";
import type { Hosted } from "../hosted.ts";
import { isAllowed } from "../iam/isAllowed.ts";
import { refuse } from "../iam/refusals.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";
import { Schedule } from "./schedule.ts";
import { scheduledEvent } from "./scheduledEvent.ts";

interface ScheduleProperties {
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  State?: string;
  Target: { Arn: string; DeadLetterConfig?: { Arn: string }; Input?: string; RoleArn: string };
}

const principal = "scheduler.amazonaws.com";

export const scheduleType: HostedType = {
  names(logicalId, own, at) {
    const name = own("Name") ?? logicalId;
    return { Ref: name, Arn: arn(at, "scheduler", `schedule/${own("GroupName") ?? "default"}/${name}`) };
  },
  host({ logicalId, title, names, properties }: Resource<ScheduleProperties>, hosted: Hosted) {
    const { ScheduleExpression, ScheduleExpressionTimezone = "UTC", State, Target } = properties;
    onlyKnown(logicalId, Target, ["Arn", "DeadLetterConfig", "Input", "RetryPolicy", "RoleArn"]);
    if (State === "DISABLED") return;
    const lambda = hosted.functions.get(Target.Arn);
    if (!lambda) throw new CannotStart(`${logicalId}: a target ${Target.Arn} is not hosted`);
    const role = hosted.roles.get(Target.RoleArn);
    if (!role?.trustedBy.includes(principal))
      throw new CannotStart(`${logicalId}: ${principal} may not take on its role`);

    const run = async () => {
      const event = eventOf(Target.Input, names.Arn ?? "", hosted);
      const access = { action: "lambda:InvokeFunction", resource: Target.Arn };
      if (isAllowed(role.statements, access)) return invokeAsync(lambda, event, hosted);
      refuse(hosted, { functionName: title, ...access });
      const deadLetters = Target.DeadLetterConfig?.Arn;
      if (!deadLetters) return;
      const send = { action: "sqs:SendMessage", resource: deadLetters };
      if (!isAllowed(role.statements, send)) refuse(hosted, { functionName: title, ...send });
      else
        hosted.queues.get(deadLetters)?.send(JSON.stringify(event), { ERROR_CODE: "AccessDenied" }, hosted.clock.now());
    };
    hosted.schedules.push(
      new Schedule({ logicalId, title, expression: ScheduleExpression, timezone: ScheduleExpressionTimezone, run }),
    );
  },
};

/** The given input with Scheduler's context words filled in, or its default event. */
function eventOf(input: string | undefined, scheduleArn: string, hosted: Hosted): unknown {
  if (input === undefined) return scheduledEvent("aws.scheduler", "{}", [scheduleArn], hosted);
  const words: Record<string, string> = {
    "aws.scheduler.schedule-arn": scheduleArn,
    "aws.scheduler.scheduled-time": hosted.clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    "aws.scheduler.execution-id": crypto.randomUUID(),
    "aws.scheduler.attempt-number": "1",
  };
  return JSON.parse(input.replace(/<(aws\.scheduler\.[a-z-]+)>/g, (all, word: string) => words[word] ?? all));
}
