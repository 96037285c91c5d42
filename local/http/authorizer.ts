import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";

interface AuthorizerProperties {
  AuthorizerType: string;
  IdentitySource?: string[];
  JwtConfiguration?: { Audience?: string[]; Issuer: string };
}

export const authorizer: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, AuthorizerId: logicalId }),
  host({ logicalId, names, properties }: Resource<AuthorizerProperties>, hosted: Hosted) {
    const { AuthorizerType, IdentitySource = [], JwtConfiguration } = properties;
    if (AuthorizerType !== "JWT" || !JwtConfiguration)
      throw new CannotStart(`${logicalId}: authorizer type ${AuthorizerType} is not hosted`);
    if (IdentitySource.join() !== "$request.header.Authorization") {
      throw new CannotStart(`${logicalId}: identity source ${IdentitySource.join()} is not hosted`);
    }
    const { Audience: audience = [], Issuer: issuer } = JwtConfiguration;
    if (issuer !== hosted.userPool.issuer)
      throw new CannotStart(`${logicalId}: issuer ${issuer} is not the template's user pool`);
    hosted.api.authorizers.set(names.Ref, { issuer, audience });
  },
};
