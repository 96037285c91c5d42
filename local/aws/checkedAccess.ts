import type { Hosted } from "../hosted.ts";
import { type Access, isAllowed } from "../iam/isAllowed.ts";
import { refuse } from "../iam/refusals.ts";
import { type AwsAnswer, awsError, type Call } from "./call.ts";

/** Checks what a call needs against its function's own role. The answer is AWS's refusal, or undefined when all is granted. */
export function refusal({ caller }: Call, accesses: Access[], hosted: Hosted, status = 400): AwsAnswer | undefined {
  const { title, name, role } = caller.settings;
  const missing = accesses.find((access) => !isAllowed(role.statements, access));
  if (!missing) {
    for (const { action, resource } of accesses) hosted.uses.add(`${title}: ${action} on ${resource}`);
    return undefined;
  }
  const { action, resource } = missing;
  refuse(hosted, { functionName: title, action, resource });
  const user = `arn:aws:sts::${hosted.addresses.account}:assumed-role/${role.logicalId}/${name}`;
  const why = `because no identity-based policy allows the ${action} action`;
  return awsError(
    "AccessDeniedException",
    `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ${why}`,
    status,
  );
}
