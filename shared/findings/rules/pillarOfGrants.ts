import type { ActivityRule } from "../underReview.ts";

/** The pillar that an activity serves is one that its grants pay for. */
export const pillarOfGrants: ActivityRule = ({ pillar, grants: named }, { grants }) => {
  const without = grants.filter(({ id, pillars }) => named.includes(id) && !pillars.includes(pillar));
  if (without.length === 0) return [];
  return [
    { path: "pillar", code: "pillarNotOfGrant", says: { pillar, grants: without.map(({ id }) => id).join(", ") } },
  ];
};
