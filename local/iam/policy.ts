import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { addToRoles } from "./addToRoles.ts";
import type { PolicyDocument } from "./statement.ts";

interface PolicyProperties {
  PolicyDocument: PolicyDocument;
  Roles?: string[];
}

export const policy: HostedType = {
  names: (logicalId, own) => ({ Ref: own("PolicyName") ?? logicalId }),
  host({ logicalId, properties }: Resource<PolicyProperties>, hosted: Hosted) {
    addToRoles(hosted, logicalId, properties.PolicyDocument, properties.Roles ?? []);
  },
};
