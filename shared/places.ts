import isoCountries from "i18n-iso-countries";
import * as z from "zod";
import { Slug } from "./text.ts";

/** Countries that were withdrawn from ISO 3166-1 and in which projects worked: alpha-2 code, with the last year of use. */
const withdrawn: Readonly<Record<string, number>> = { AN: 2010 };

/** ISO 3166-1 alpha-2, withdrawn ones that projects worked in included (`AN`: Netherlands Antilles, until 2010). */
export const CountryCode = z
  .string()
  .refine(
    (code) => (isoCountries.isValid(code) && code.length === 2 ? true : code in withdrawn),
    "is not an ISO 3166-1 alpha-2 country",
  );

/** A country, or a region's slug (`central-asia`) for work that belongs to no single country. */
export const Place = z.union([CountryCode, Slug], "is neither an ISO 3166-1 alpha-2 country nor a region's slug");
export type Place = z.infer<typeof Place>;

export const isCountry = (place: Place): boolean => CountryCode.safeParse(place).success;
