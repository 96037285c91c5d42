import * as z from "zod";
import { text } from "../text.ts";
import { CountryCode } from "./places.ts";

/** A country's place in one year's Trafficking in Persons report of the US Department of State; SC is a special case. */
export const Tier = z.strictObject({
  year: z.int().min(2001).max(2100),
  tier: z.enum(["1", "2", "2WL", "3", "SC"]),
  source: text(300),
});
export type Tier = z.infer<typeof Tier>;

/** A country with its tiers. A year without an entry is not known; it is never carried over from the year before. */
export const CountryTerms = z.strictObject({
  tiers: z
    .array(Tier)
    .max(100)
    .refine((tiers) => new Set(tiers.map((t) => t.year)).size === tiers.length, "has a year twice"),
});
export const Country = CountryTerms.safeExtend({ id: CountryCode });
export type Country = z.infer<typeof Country>;
