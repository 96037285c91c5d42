import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";

interface RouteProperties {
  AuthorizationScopes?: string[];
  AuthorizationType?: string;
  AuthorizerId?: string;
  RouteKey: string;
  Target: string;
}

const settings = [
  "ApiId",
  "ApiKeyRequired",
  "AuthorizationScopes",
  "AuthorizationType",
  "AuthorizerId",
  "OperationName",
  "RouteKey",
  "Target",
];

export const route: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, RouteId: logicalId }),
  host({ logicalId, properties }: Resource<RouteProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, settings);
    const {
      AuthorizationScopes: scopes = [],
      AuthorizationType = "NONE",
      AuthorizerId = "",
      RouteKey: key,
      Target,
    } = properties;
    const integration = hosted.api.integrations.get(Target.replace("integrations/", ""));
    if (!integration) throw new CannotStart(`${logicalId}: there is no integration ${Target} in the template`);
    const authorizer = hosted.api.authorizers.get(AuthorizerId);
    if (AuthorizationType !== "NONE" && !authorizer) {
      throw new CannotStart(`${logicalId}: authorization ${AuthorizationType} is not hosted`);
    }
    const [method = "", path = ""] = key.split(" ");
    const segments = path.split("/").slice(1);
    hosted.api.routes.push({ key, method, segments, integration, scopes, ...(authorizer && { authorizer }) });
  },
};
