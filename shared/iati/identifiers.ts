import type { Publisher } from "./publisher.ts";

type Org = Pick<Publisher, "identifier">;
interface Identified {
  readonly id: string;
  readonly iati?: { readonly identifier?: string | undefined } | undefined;
}

/** The identifiers under which activities are published; no two can be the same, because slugs have neither capitals nor points. */
export const identifiers = {
  project: ({ identifier }: Org, { id, iati }: Identified): string => iati?.identifier ?? `${identifier}-${id}`,
  programme: ({ identifier }: Org, programme: string): string => `${identifier}-P.${programme}`,
  grant: (org: Org, project: Identified, grant: string): string => `${identifiers.project(org, project)}.${grant}`,
};
