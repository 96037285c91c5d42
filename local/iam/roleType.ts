import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";
import { type PolicyDocument, statementsOf } from "./statement.ts";

interface RoleProperties {
  AssumeRolePolicyDocument: PolicyDocument;
  ManagedPolicyArns?: string[];
  Policies?: { PolicyDocument: PolicyDocument }[];
}

const settings = [
  "AssumeRolePolicyDocument",
  "Description",
  "ManagedPolicyArns",
  "Path",
  "Policies",
  "RoleName",
  "Tags",
];

/** AWS's own policies that give rights to nothing but logs and traces, which need no rights here. */
const onlyLogs = [
  "AWSLambdaBasicExecutionRole",
  "AWSXRayDaemonWriteAccess",
  "CloudWatchLambdaInsightsExecutionRolePolicy",
];

/** A permissions boundary would take rights away, so it is among the settings that stop the start. */
export const roleType: HostedType = {
  names(logicalId, own, at) {
    const name = own("RoleName") ?? logicalId;
    return { Ref: name, Arn: `arn:${at.partition}:iam::${at.account}:role/${name}`, RoleId: logicalId };
  },
  host({ logicalId, names, properties }: Resource<RoleProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, settings);
    const statements = (properties.Policies ?? []).flatMap((policy) => statementsOf(policy.PolicyDocument, logicalId));
    const trustedBy = trust(properties.AssumeRolePolicyDocument);
    const managedPolicyArns = properties.ManagedPolicyArns ?? [];
    hosted.roles.set(names.Arn ?? "", { logicalId, arn: names.Arn ?? "", statements, trustedBy, managedPolicyArns });
    for (const arn of managedPolicyArns) {
      if (!arn.includes(":iam::aws:policy/")) continue; // one of this template adds its statements itself
      if (!onlyLogs.some((name) => arn.endsWith(`/${name}`))) {
        throw new CannotStart(`${logicalId}: the managed policy ${arn} is not hosted`);
      }
    }
  },
};

/** Which services may take the role on. Conditions of the trust (source account and so on) always hold on one machine. */
function trust(document: PolicyDocument): string[] {
  const principals = [document.Statement].flat().map(({ Principal }) => Principal as { Service?: string | string[] });
  return principals.flatMap(({ Service }) => (Service === undefined ? [] : [Service].flat()));
}
