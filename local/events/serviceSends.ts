import type { Hosted } from "../hosted.ts";
import { isAllowed } from "../iam/isAllowed.ts";
import { refuse } from "../iam/refusals.ts";

/** EventBridge sends to a failure queue by the queue's own policy: without the right the message is lost, as in AWS. */
export function serviceSends(
  principal: string,
  sourceArn: string,
  queueArn: string,
  body: string,
  attributes: Record<string, string>,
  hosted: Hosted,
): void {
  const access = {
    action: "sqs:SendMessage",
    resource: queueArn,
    principal,
    context: { "aws:SourceArn": [sourceArn] },
  };
  if (isAllowed(hosted.queuePolicies.get(queueArn) ?? [], access)) {
    hosted.queues.get(queueArn)?.send(body, attributes, hosted.clock.now());
  } else {
    refuse(hosted, { functionName: principal, action: access.action, resource: queueArn });
  }
}
