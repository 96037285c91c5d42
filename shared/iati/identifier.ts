import * as z from "zod";

/** An identifier of an activity or an organisation (IATI 2.03): no spaces, and none of / & | ? (rules 1.3.1, 1.3.13, 1.14.13). */
export const IatiIdentifier = z
  .string()
  .regex(/^[^\s/&|?\p{Cc}]+$/u, "is not an IATI identifier (no spaces, and none of / & | ?)")
  .max(120);
