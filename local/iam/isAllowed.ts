import type { CallContext } from "./condition.ts";
import type { Statement } from "./statement.ts";
import { wildcard } from "./wildcard.ts";

/** One thing a call asks for: an action on a resource. `principal` is who asks, where a resource's own policy decides. */
export interface Access {
  action: string;
  resource: string;
  context?: CallContext;
  principal?: string;
}

/** Allowed when a statement allows it and none denies it. */
export function isAllowed(statements: readonly Statement[], access: Access): boolean {
  // Every call to AWS goes over TLS; the way to this host is not part of what is simulated.
  const context: CallContext = { "aws:SecureTransport": ["true"], ...access.context };
  const matching = statements.filter(
    ({ actions, resources, principals, conditions }) =>
      actions.some((action) => wildcard(action.toLowerCase(), access.action.toLowerCase())) &&
      resources.some((resource) => wildcard(resource, access.resource)) &&
      (access.principal === undefined || principals.includes("*") || principals.includes(access.principal)) &&
      conditions.every((holds) => holds(context)),
  );
  return matching.some(({ effect }) => effect === "Allow") && !matching.some(({ effect }) => effect === "Deny");
}
