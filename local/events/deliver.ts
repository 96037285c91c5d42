import { invokeAsync } from "../functions/invokeAsync.ts";
import type { Hosted } from "../hosted.ts";
import { mayInvoke } from "../iam/mayInvoke.ts";
import type { BusEvent, Rule } from "./eventBus.ts";
import { serviceSends } from "./serviceSends.ts";

const principal = "events.amazonaws.com";

/**
 * Delivers an event to a rule's targets; resolves when each has dealt with it.
 * As in AWS the target's dead-letter queue is for what EventBridge may not deliver; what a function cannot process
 * is that function's own matter (its failure destination).
 */
export async function deliver(rule: Omit<Rule, "matches">, event: BusEvent, hosted: Hosted): Promise<void> {
  const deliveries = rule.targets.map(async ({ arn, input, deadLetterArn }) => {
    const lambda = hosted.functions.get(arn);
    if (!lambda) return hosted.data.append("logs/events.log", `${JSON.stringify(event)}\n`);
    if (mayInvoke(hosted, arn, principal, rule.arn)) {
      return invokeAsync(lambda, input === undefined ? event : JSON.parse(input), hosted);
    }
    const attributes = { RULE_ARN: rule.arn, TARGET_ARN: arn, ERROR_CODE: "NO_PERMISSIONS" };
    if (deadLetterArn) serviceSends(principal, rule.arn, deadLetterArn, JSON.stringify(event), attributes, hosted);
  });
  await Promise.all(deliveries);
}
