import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";

export const eventBus: HostedType = {
  names(logicalId, own, at) {
    const name = own("Name") ?? logicalId;
    return { Ref: name, Name: name, Arn: arn(at, "events", `event-bus/${name}`) };
  },
  host({ names }: Resource<object>, hosted: Hosted) {
    hosted.buses.set(names.Arn ?? "", { arn: names.Arn ?? "", rules: [] });
  },
};
