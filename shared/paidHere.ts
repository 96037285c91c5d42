import type { Problem } from "./errors.ts";
import type { Grant } from "./grants.ts";

/** What is wrong with the grants that an activity names: each must be one of the project's and earmarked to the place. */
export const paidHere = (
  activity: { readonly grants: readonly string[] },
  place: string,
  grants: readonly Grant[],
): Problem[] =>
  activity.grants.flatMap((id, index) => {
    const grant = grants.find((candidate) => candidate.id === id);
    if (grant?.places.includes(place)) return [];
    const message = grant === undefined ? `the project has no grant ${id}` : `the grant ${id} is not for ${place}`;
    return [{ path: `grants.${index}`, code: grant === undefined ? "unknownGrant" : "notEarmarked", message }];
  });
