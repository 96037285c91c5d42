import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { addToRoles } from "./addToRoles.ts";
import type { PolicyDocument } from "./statement.ts";

interface ManagedPolicyProperties {
  PolicyDocument: PolicyDocument;
  Roles?: string[];
}

export const managedPolicy: HostedType = {
  names(logicalId, own, at) {
    const Arn = `arn:${at.partition}:iam::${at.account}:policy/${own("ManagedPolicyName") ?? logicalId}`;
    return { Ref: Arn, PolicyArn: Arn };
  },
  host({ logicalId, names, properties }: Resource<ManagedPolicyProperties>, hosted: Hosted) {
    const naming = [...hosted.roles.values()].filter(({ managedPolicyArns }) => managedPolicyArns.includes(names.Ref));
    const roles = new Set([...(properties.Roles ?? []), ...naming.map(({ arn }) => arn.split(":role/")[1] ?? "")]);
    addToRoles(hosted, logicalId, properties.PolicyDocument, [...roles]);
  },
};
