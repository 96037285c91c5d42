import * as z from "zod";
import { IatiIdentifier } from "./iati/identifier.ts";
import { OrganisationType } from "./iati/organisationType.ts";
import { CountryCode } from "./places/places.ts";
import { Slug, text } from "./text.ts";

/** An organisation that gives money. `iati` is its identifier in the IATI organisation list, where it has one; `iatiType` what it is there. */
export const DonorTerms = z.strictObject({
  name: text(200),
  short: text(30).optional(),
  country: CountryCode.optional(),
  iati: IatiIdentifier.optional(),
  iatiType: OrganisationType.optional(),
});
export const Donor = DonorTerms.safeExtend({ id: Slug });
export type Donor = z.infer<typeof Donor>;
