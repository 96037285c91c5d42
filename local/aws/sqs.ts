import { createHash } from "node:crypto";
import type { Hosted } from "../hosted.ts";
import { type AwsAnswer, answer, awsError, type Call } from "./call.ts";
import { refusal } from "./checkedAccess.ts";

interface SendMessage {
  QueueUrl: string;
  MessageBody: string;
  MessageAttributes?: Record<string, { StringValue?: string }>;
}

/** `SendMessage`: what is sent can be seen on the host page. Nothing receives here. */
export async function sqs(call: Call, hosted: Hosted): Promise<AwsAnswer> {
  if (call.operation !== "SendMessage") return awsError("UnsupportedOperation", `${call.operation} is not hosted`);
  const { QueueUrl, MessageBody, MessageAttributes = {} } = JSON.parse(call.body) as SendMessage;
  const queue = [...hosted.queues.values()].find(({ url }) => url === QueueUrl);
  if (!queue) return awsError("QueueDoesNotExist", "The specified queue does not exist.");
  const refused = refusal(call, [{ action: "sqs:SendMessage", resource: queue.arn }], hosted);
  if (refused) return refused;
  const attributes = Object.entries(MessageAttributes).map(([name, { StringValue = "" }]) => [name, StringValue]);
  const { id } = queue.send(MessageBody, Object.fromEntries(attributes), hosted.clock.now());
  return answer({ MessageId: id, MD5OfMessageBody: createHash("md5").update(MessageBody).digest("hex") });
}
