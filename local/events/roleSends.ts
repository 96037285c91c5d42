import type { LambdaFunction } from "../functions/lambdaFunction.ts";
import type { Hosted } from "../hosted.ts";
import { isAllowed } from "../iam/isAllowed.ts";
import { refuse } from "../iam/refusals.ts";

/** Lambda sends to a failure queue with the function's own role: without the right the message is lost, as in AWS. */
export function roleSends(
  { settings: { role, title } }: LambdaFunction,
  queueArn: string,
  body: string,
  attributes: Record<string, string>,
  hosted: Hosted,
): void {
  const access = { action: "sqs:SendMessage", resource: queueArn };
  if (!isAllowed(role.statements, access)) refuse(hosted, { functionName: title, ...access });
  else hosted.queues.get(queueArn)?.send(body, attributes, hosted.clock.now());
}
