import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";

interface EventInvokeConfigProperties {
  DestinationConfig?: { OnFailure?: { Destination: string } };
  FunctionName: string;
  MaximumRetryAttempts?: number;
}

const settings = ["DestinationConfig", "FunctionName", "MaximumEventAgeInSeconds", "MaximumRetryAttempts", "Qualifier"];

export const eventInvokeConfig: HostedType = {
  names: (logicalId) => ({ Ref: logicalId }),
  host({ logicalId, properties }: Resource<EventInvokeConfigProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, settings);
    const { DestinationConfig = {}, FunctionName, MaximumRetryAttempts: retries = 2 } = properties;
    onlyKnown(logicalId, DestinationConfig, ["OnFailure"]);
    const lambda = [...hosted.functions.values()].find(({ settings: { name, arn } }) =>
      [name, arn].includes(FunctionName),
    );
    if (!lambda) throw new CannotStart(`${logicalId}: there is no function ${FunctionName} in the template`);
    const onFailureArn = DestinationConfig.OnFailure?.Destination;
    if (onFailureArn && !hosted.queues.has(onFailureArn))
      throw new CannotStart(`${logicalId}: destination ${onFailureArn} is not hosted`);
    lambda.async = { ...lambda.async, retries, ...(onFailureArn && { onFailureArn }) };
  },
};
