import * as z from "zod";
import { CountryCode } from "./places.ts";

/** A country's principal subdivision by its ISO 3166-2 code (`BA-SRP`): as exact as this product is ever told where something was. */
export const RegionCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "is not an ISO 3166-2 code (such as BA-SRP)")
  .refine((code) => CountryCode.safeParse(code.slice(0, 2)).success, "does not begin with an ISO 3166-1 country");
