import type { Hosted } from "../hosted.ts";
import type { Addresses } from "./addresses.ts";

/** A resource of the template with every intrinsic resolved. */
export interface Resource<Properties> {
  logicalId: string;
  /** The logical id without the hash CDK appends: how the resource is named to people. */
  title: string;
  names: Names;
  properties: Properties;
}

/** What `Ref` gives, and beside it each attribute `Fn::GetAtt` can ask for. */
export type Names = { Ref: string } & Record<string, string>;

/** A property of the resource itself that its names depend on, resolved; undefined when the template leaves it out. */
export type Own = (property: string) => string | undefined;

/** How this machine stands in for one resource type. Without `host` there is nothing to do for it here. */
export interface HostedType {
  names(logicalId: string, own: Own, at: Addresses): Names;
  host?(resource: Resource<never>, hosted: Hosted): void;
}
