import { Forbidden, NotFound } from "./errors.ts";
import type { Person, Role } from "./people.ts";

/** On what a role may call an operation: on anything, or only where the path names their own place or their own donor. */
export type Scope = "anything" | "ownPlace" | "ownDonor";

/** Who may call an operation on what. A role that is not named may not call it. */
export type May = Readonly<Partial<Record<Role, Scope>>>;

const within: Record<Scope, (person: Person, path: Readonly<Record<string, string | undefined>>) => boolean> = {
  anything: () => true,
  ownPlace: (person, { place }) => "places" in person && place !== undefined && person.places.includes(place),
  ownDonor: (person, { donor }) => "donor" in person && person.donor === donor,
};

/**
 * The one place that decides who may do what. Denies by default: a role that the operation does not name is told so
 * (Forbidden; it learns nothing about what exists), anything of another place or donor looks as if it did not exist (NotFound).
 */
export function mustBeAllowed(may: May, person: Person, path: Readonly<Record<string, string | undefined>>): void {
  const scope = Object.hasOwn(may, person.role) ? may[person.role] : undefined;
  if (scope === undefined) throw new Forbidden(`the role ${person.role} may not do this`);
  if (!within[scope](person, path)) throw new NotFound("there is nothing here, or nothing that you may see");
}
