import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";
import { deliver } from "./deliver.ts";
import type { Target } from "./eventBus.ts";
import { pattern } from "./pattern.ts";
import { Schedule } from "./schedule.ts";
import { scheduledEvent } from "./scheduledEvent.ts";

interface RuleProperties {
  EventBusName?: string;
  EventPattern?: object;
  ScheduleExpression?: string;
  State?: string;
  Targets?: RuleTarget[];
}

interface RuleTarget {
  Arn: string;
  DeadLetterConfig?: { Arn: string };
  Input?: string;
}

export const rule: HostedType = {
  names(logicalId, own, at) {
    const name = own("Name") ?? logicalId;
    const bus = (own("EventBusName") ?? "default").replace(/^.*event-bus\//, "");
    const Arn = arn(at, "events", bus === "default" ? `rule/${name}` : `rule/${bus}/${name}`);
    return { Ref: bus === "default" ? name : `${bus}|${name}`, Arn };
  },
  host({ logicalId, title, names, properties }: Resource<RuleProperties>, hosted: Hosted) {
    const { EventBusName = "default", EventPattern, ScheduleExpression, State, Targets = [] } = properties;
    if (State === "DISABLED") return;
    const ruleArn = names.Arn ?? "";
    const targets = Targets.map((target) => targetOf(logicalId, target, hosted));
    if (ScheduleExpression) {
      const run = () =>
        deliver({ title, arn: ruleArn, targets }, scheduledEvent("aws.events", {}, [ruleArn], hosted), hosted);
      hosted.schedules.push(new Schedule({ logicalId, title, expression: ScheduleExpression, timezone: "UTC", run }));
    }
    if (EventPattern) {
      const busArn = EventBusName.startsWith("arn:")
        ? EventBusName
        : arn(hosted.addresses, "events", `event-bus/${EventBusName}`);
      const bus = hosted.buses.get(busArn);
      if (!bus) throw new CannotStart(`${logicalId}: there is no bus ${EventBusName} in the template`);
      bus.rules.push({ title, arn: ruleArn, matches: pattern(EventPattern, logicalId), targets });
    }
  },
};

function targetOf(logicalId: string, target: RuleTarget, hosted: Hosted): Target {
  onlyKnown(logicalId, target, ["Arn", "DeadLetterConfig", "Id", "Input", "RetryPolicy"]);
  if (!hosted.functions.has(target.Arn) && !target.Arn.includes(":logs:")) {
    throw new CannotStart(`${logicalId}: a target ${target.Arn} is not hosted`);
  }
  return {
    arn: target.Arn,
    ...(target.Input !== undefined && { input: target.Input }),
    ...(target.DeadLetterConfig && { deadLetterArn: target.DeadLetterConfig.Arn }),
  };
}
