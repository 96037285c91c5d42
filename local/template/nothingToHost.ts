import { arn } from "./addresses.ts";
import type { HostedType } from "./hostedType.ts";

/** A type that needs nothing here but may be referred to: by its name (`nameProperty` or the logical id) or its ARN. */
export function nothingToHost(service: string, resourcePrefix: string, nameProperty?: string): HostedType {
  return {
    names(logicalId, own, at) {
      const name = (nameProperty && own(nameProperty)) || logicalId;
      const Arn = arn(at, service, `${resourcePrefix}${name}`);
      // Topics are referred to by ARN; log groups carry `:*` in theirs.
      if (service === "sns") return { Ref: Arn, TopicArn: Arn, TopicName: name };
      return { Ref: name, Arn: service === "logs" ? `${Arn}:*` : Arn };
    },
  };
}
