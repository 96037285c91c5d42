import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";
import type { Cors } from "./httpApi.ts";

interface ApiProperties {
  CorsConfiguration?: Cors;
  ProtocolType: string;
}

const settings = [
  "CorsConfiguration",
  "Description",
  "DisableExecuteApiEndpoint",
  "IpAddressType",
  "Name",
  "ProtocolType",
  "Tags",
];

export const api: HostedType = {
  names: (logicalId, _own, at) => ({ Ref: logicalId, ApiId: logicalId, ApiEndpoint: at.apiUrl }),
  host({ logicalId, names, properties }: Resource<ApiProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, settings);
    if (properties.ProtocolType !== "HTTP")
      throw new CannotStart(`${logicalId}: protocol ${properties.ProtocolType} is not hosted`);
    if (hosted.api.id) throw new CannotStart(`${logicalId}: a second HTTP API is not hosted`);
    hosted.api.id = names.Ref;
    if (properties.CorsConfiguration) hosted.api.cors = properties.CorsConfiguration;
  },
};
