import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { type PolicyDocument, statementsOf } from "./statement.ts";

/** Adds a policy's statements to the roles it names. */
export function addToRoles(hosted: Hosted, logicalId: string, document: PolicyDocument, roles: string[]): void {
  const statements = statementsOf(document, logicalId);
  for (const name of roles) {
    const role = [...hosted.roles.values()].find(({ arn }) => arn.endsWith(`:role/${name}`));
    if (!role) throw new CannotStart(`${logicalId}: there is no role ${name} in the template`);
    role.statements.push(...statements);
  }
}
