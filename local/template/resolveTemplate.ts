import { CannotStart } from "../cannotStart.ts";
import { hostedTypes } from "../hostedTypes.ts";
import type { Addresses } from "./addresses.ts";
import type { Names, Resource } from "./hostedType.ts";
import { intrinsics, type Scope } from "./intrinsics.ts";
import type { Template } from "./template.ts";
import { title } from "./title.ts";

/**
 * Resolves every resource of the template, grouped by type.
 * Whatever is not understood (a type, an intrinsic, an attribute, a condition) is told by name and logical id, all at once.
 */
export function resolveTemplate(template: Template, at: Addresses): Map<string, Resource<never>[]> {
  const problems: string[] = [];
  const byType = new Map<string, Resource<never>[]>();
  const names = new Map<string, Names>();

  const namesOf = (logicalId: string): Names => {
    const known = names.get(logicalId);
    if (known) return known;
    const resource = template.resources[logicalId];
    if (!resource) throw new CannotStart(`there is no resource or parameter ${logicalId}`);
    const type = hostedTypes[resource.Type];
    if (!type) throw new CannotStart(`it refers to ${logicalId}, whose type ${resource.Type} is not hosted`);
    const own = (property: string) => resolve(resource.Properties?.[property]) as string | undefined;
    const found = type.names(logicalId, own, at);
    names.set(logicalId, found);
    return found;
  };

  const nameOf = (logicalId: string, attribute: string) => {
    const name = namesOf(logicalId)[attribute];
    if (name === undefined) throw new CannotStart(`attribute ${attribute} of ${logicalId} is not known here`);
    return name;
  };

  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value);
    const [key, argument] = entries[0] ?? [];
    if (entries.length === 1 && key !== undefined && (key === "Ref" || key.startsWith("Fn::"))) {
      const intrinsic = intrinsics[key];
      if (!intrinsic) throw new CannotStart(`intrinsic ${key} is not hosted`);
      return intrinsic(argument, scope);
    }
    return Object.fromEntries(entries.map(([name, inner]) => [name, resolve(inner)]));
  };
  const scope: Scope = { at, resolve, nameOf };

  for (const [logicalId, { Type, Properties = {}, Condition }] of Object.entries(template.resources)) {
    try {
      const type = hostedTypes[Type];
      if (!type) throw new CannotStart(`resource type ${Type} is not hosted`);
      if (Condition !== undefined && type.host) throw new CannotStart(`condition ${Condition} is not hosted`);
      const properties = resolve(Properties) as never;
      const resource = { logicalId, title: title(logicalId), names: namesOf(logicalId), properties };
      byType.set(Type, [...(byType.get(Type) ?? []), resource]);
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error;
      problems.push(`${logicalId}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new CannotStart(problems.join("\n"));
  return byType;
}
