import { CannotStart } from "../cannotStart.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";

export const stage: HostedType = {
  names: (logicalId, own) => ({ Ref: own("StageName") ?? logicalId }),
  host({ logicalId, properties }: Resource<{ StageName: string; StageVariables?: object }>) {
    if (properties.StageName !== "$default")
      throw new CannotStart(`${logicalId}: stage ${properties.StageName} is not hosted`);
    if (properties.StageVariables) throw new CannotStart(`${logicalId}: setting StageVariables is not hosted`);
  },
};
