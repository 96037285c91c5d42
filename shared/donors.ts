import * as z from "zod";
import { CountryCode } from "./places.ts";
import { Slug, text } from "./text.ts";

/** An organisation that gives money. `iati` is its identifier in the IATI organisation list, where it has one. */
export const DonorTerms = z.strictObject({
  name: text(200),
  short: text(30).optional(),
  country: CountryCode.optional(),
  iati: text(60).optional(),
});
export const Donor = DonorTerms.safeExtend({ id: Slug });
export type Donor = z.infer<typeof Donor>;
