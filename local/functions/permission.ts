import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";

interface PermissionProperties {
  Action: string;
  FunctionName: string;
  Principal: string;
  SourceArn?: string;
}

export const permission: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, Id: logicalId }),
  host({ logicalId, properties }: Resource<PermissionProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, ["Action", "FunctionName", "Principal", "SourceArn", "SourceAccount"]);
    const { FunctionName, Principal, SourceArn } = properties;
    const functionArn = FunctionName.startsWith("arn:")
      ? FunctionName
      : arn(hosted.addresses, "lambda", `function:${FunctionName}`);
    hosted.permissions.push({ functionArn, principal: Principal, ...(SourceArn && { sourceArn: SourceArn }) });
  },
};
