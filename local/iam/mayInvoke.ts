import type { Hosted } from "../hosted.ts";
import { refuse } from "./refusals.ts";
import { wildcard } from "./wildcard.ts";

/** A function's own policy line: which service may invoke it, on behalf of what. */
export interface Permission {
  functionArn: string;
  principal: string;
  sourceArn?: string;
}

/** Whether a service may invoke a function on behalf of `sourceArn`. What is missing is recorded under the function's name. */
export function mayInvoke(hosted: Hosted, functionArn: string, principal: string, sourceArn: string): boolean {
  const allowed = hosted.permissions.some(
    (permission) =>
      permission.functionArn === functionArn &&
      permission.principal === principal &&
      (permission.sourceArn === undefined || wildcard(permission.sourceArn, sourceArn)),
  );
  if (!allowed) refuse(hosted, { functionName: principal, action: "lambda:InvokeFunction", resource: functionArn });
  return allowed;
}
