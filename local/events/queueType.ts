import { Journal } from "../data/journal.ts";
import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { type Message, Queue } from "./queue.ts";

export const queue: HostedType = {
  names(logicalId, own, at) {
    const name = own("QueueName") ?? logicalId;
    // SDKs send to the queue's URL itself, so it must be the address functions call.
    const url = `${at.hostUrl.replace("//localhost:", "//127.0.0.1:")}/aws/${at.account}/${name}`;
    return { Ref: url, Arn: arn(at, "sqs", name), QueueName: name, QueueUrl: url };
  },
  host({ title, names }: Resource<object>, hosted: Hosted) {
    const journal = new Journal<Message>(hosted.data, `queue-${names.QueueName}`);
    hosted.queues.set(names.Arn ?? "", new Queue(title, names.Arn ?? "", names.Ref, journal));
  },
};
