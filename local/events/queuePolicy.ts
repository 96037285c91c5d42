import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { type PolicyDocument, statementsOf } from "../iam/statement.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";

interface QueuePolicyProperties {
  PolicyDocument: PolicyDocument;
  Queues: string[];
}

export const queuePolicy: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, Id: logicalId }),
  host({ logicalId, properties }: Resource<QueuePolicyProperties>, hosted: Hosted) {
    const statements = statementsOf(properties.PolicyDocument, logicalId);
    for (const queueUrl of properties.Queues) {
      const queue = [...hosted.queues.values()].find(({ url }) => url === queueUrl);
      if (!queue) throw new CannotStart(`${logicalId}: there is no queue ${queueUrl} in the template`);
      hosted.queuePolicies.set(queue.arn, [...(hosted.queuePolicies.get(queue.arn) ?? []), ...statements]);
    }
  },
};
