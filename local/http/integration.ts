import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";

interface IntegrationProperties {
  IntegrationType: string;
  IntegrationUri: string;
  PayloadFormatVersion: string;
  TimeoutInMillis?: number;
}

const settings = [
  "ApiId",
  "Description",
  "IntegrationMethod",
  "IntegrationType",
  "IntegrationUri",
  "PayloadFormatVersion",
  "TimeoutInMillis",
];

export const integration: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, IntegrationId: logicalId }),
  host({ logicalId, names, properties }: Resource<IntegrationProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, settings);
    const { IntegrationType, IntegrationUri, PayloadFormatVersion, TimeoutInMillis: timeoutMs = 30_000 } = properties;
    if (IntegrationType !== "AWS_PROXY" || PayloadFormatVersion !== "2.0") {
      throw new CannotStart(
        `${logicalId}: integration ${IntegrationType} with payload ${PayloadFormatVersion} is not hosted`,
      );
    }
    const functionArn = /functions\/(arn:.+)\/invocations$/.exec(IntegrationUri)?.[1] ?? IntegrationUri;
    const lambda = hosted.functions.get(functionArn);
    if (!lambda) throw new CannotStart(`${logicalId}: there is no function ${functionArn} in the template`);
    hosted.api.integrations.set(names.Ref, { lambda, timeoutMs });
  },
};
