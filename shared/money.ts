import currencyCodes from "currency-codes";
import * as z from "zod";

/** An ISO 4217 code in use. */
export const Currency = z
  .string()
  .refine((code) => currencyCodes.code(code) !== undefined, "is not an ISO 4217 currency");

/** Money in integer minor units (cents) of a currency: `{ "minor": 140000000, "currency": "USD" }` is USD 1,400,000. */
export const Money = z.strictObject({ minor: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

/** How many digits a currency has after the point (ISO 4217): 2 for USD, 0 for JPY. */
export const digitsOf = (currency: string): number => currencyCodes.code(currency)?.digits ?? 2;

/** Adds money of one currency up. An unknown part makes the sum unknown (null), never zero. */
export function addUp(parts: readonly (Money | null)[], currency: string): Money | null {
  if (parts.some((part) => part === null || part.currency !== currency)) return null;
  return { minor: parts.reduce((total, part) => total + (part?.minor ?? 0), 0), currency };
}
