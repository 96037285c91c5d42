import { placed } from "../line.ts";
import type { Part } from "../part.ts";

/** What governments were judged by, year by year. */
export const context: Part = ({ context: all }, texts) =>
  all.flatMap(({ place, name, tiers }) =>
    tiers.map(({ year, tier }) => ({
      says: "tier",
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      ...placed(place, name),
      words: texts.context.tiers[tier],
    })),
  );
