import isoCountries from "i18n-iso-countries/index.js";
import * as z from "zod";
import { Slug } from "../text.ts";

/** Countries that were withdrawn from ISO 3166-1 and in which projects worked: alpha-2 code, with the last year of use. */
const withdrawn: Readonly<Record<string, number>> = { AN: 2010 };

const isCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && (isoCountries.isValid(code) || Object.hasOwn(withdrawn, code));

/** ISO 3166-1 alpha-2, withdrawn ones that projects worked in included (`AN`: Netherlands Antilles, until 2010). */
export const CountryCode = z.string().refine(isCode, "is not an ISO 3166-1 alpha-2 country");

/** A region for work that belongs to no single country: never so short that it could be taken for a country. */
const Region = Slug.min(3);

/** A country, or a region's slug (`central-asia`). */
export const Place = z.union([CountryCode, Region], "is neither an ISO 3166-1 alpha-2 country nor a region's slug");
export type Place = z.infer<typeof Place>;

export const isCountry = (place: Place): boolean => isCode(place);
