import type { Statement } from "./statement.ts";

/** A role: what it may do, and which services may take it on. Policies add to `statements` while the template is read. */
export interface Role {
  logicalId: string;
  arn: string;
  statements: Statement[];
  trustedBy: string[];
  managedPolicyArns: string[];
}
