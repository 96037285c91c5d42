import * as z from "zod";

const control = /[\p{Cc}--[\n\t]]/v;
const email = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;
/** With a country code, or grouped as telephone numbers are; 120 000 000 is an amount. Findings look closer (`personalDataIn`). */
const telephone =
  /(?:\+|\b00)\d(?:[ ()./-]?\d){7,}|\b0\d\d[ ./-]\d{3}[ ./-]\d{3,4}\b|\b\d{3}[ ./-]\d{3}[ ./-]\d{4}\b|\b\d{3}[/-]\d{3}[/-]\d{3}\b/u;

/**
 * Free text of at most `length` characters. There is no field for a name in this product, and none becomes one:
 * text with an e-mail address or a telephone number in it is refused.
 */
export const text = (length: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(length)
    .refine((value) => !control.test(value), { error: "has control characters", params: { code: "controlCharacter" } })
    .refine((value) => !email.test(value) && !telephone.test(value), {
      error: "looks like personal data (an e-mail address or a telephone number); record counts of people only",
      params: { code: "personalData" },
    });

/** A readable id made by the client, such as `central-asia-2003`, so that a write can be repeated. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not a slug (small letters, digits and single hyphens)")
  .max(63);

/** An id made by the client: a slug or a ULID. */
export const Id = z
  .string()
  .regex(/^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/, "is not an id (letters, digits and single hyphens)")
  .max(63);

/** A calendar date without a time zone (ISO 8601, `2020-07-30`). */
export const IsoDate = z.iso.date();
