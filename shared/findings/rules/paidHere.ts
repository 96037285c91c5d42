import type { Activity } from "../../activities/activity.ts";
import type { Doubt } from "../finding.ts";
import type { UnderReview } from "../underReview.ts";

/** Every grant that is named exists in the project and is earmarked to the place. It is asked at recording already. */
export const paidHere = (activity: Activity, { place, grants }: Pick<UnderReview, "place" | "grants">): Doubt[] =>
  activity.grants.flatMap((id, index): Doubt[] => {
    const grant = grants.find((candidate) => candidate.id === id);
    const path = `grants.${index}`;
    if (grant === undefined) return [{ path, code: "unknownGrant", says: { grant: id } }];
    return grant.places.includes(place) ? [] : [{ path, code: "notEarmarked", says: { grant: id, place } }];
  });
