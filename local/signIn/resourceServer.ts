import type { HostedType } from "../template/hostedType.ts";

/** Its scopes come to the clients by `AllowedOAuthScopes`; here it is only a name. */
export const resourceServer: HostedType = {
  names: (logicalId, own) => ({ Ref: own("Identifier") ?? logicalId }),
};
