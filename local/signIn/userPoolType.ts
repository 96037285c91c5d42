import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";

export const userPoolType: HostedType = {
  names(logicalId, _own, at) {
    const id = `${at.region}_${logicalId}`;
    return {
      Ref: id,
      UserPoolId: id,
      Arn: arn(at, "cognito-idp", `userpool/${id}`),
      ProviderName: `cognito-idp.${at.region}.amazonaws.com/${id}`,
      ProviderURL: `${at.hostUrl}/${id}`,
    };
  },
  host({ logicalId, names, properties }: Resource<{ LambdaConfig?: object }>, { userPool }: Hosted) {
    if (userPool.id) throw new CannotStart(`${logicalId}: a second user pool is not hosted`);
    if (properties.LambdaConfig) throw new CannotStart(`${logicalId}: setting LambdaConfig is not hosted`);
    userPool.id = names.Ref;
    userPool.issuer = names.ProviderURL ?? "";
  },
};
