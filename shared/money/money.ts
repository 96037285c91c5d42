import * as z from "zod";
import { digitsOf } from "./currencies.ts";
import { decimal, type Fraction, tenTo, times } from "./decimal.ts";

/** An ISO 4217 code, also one that was withdrawn since 1999: whether it was in use at a date is asked where there is a date. */
export const Currency = z.string().refine((code) => digitsOf(code) !== undefined, "is not an ISO 4217 currency");

/** Money in integer minor units (cents) of a currency: `{ "minor": 140000000, "currency": "USD" }` is USD 1,400,000. */
export const Money = z.strictObject({ minor: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

/** Adds money of one currency up. An unknown part makes the sum unknown (null), never zero. */
export function addUp(parts: readonly (Money | null)[], currency: string): Money | null {
  if (parts.some((part) => part === null || part.currency !== currency)) return null;
  return { minor: parts.reduce((total, part) => total + (part?.minor ?? 0), 0), currency };
}

/** An amount in a currency from a decimal (`330568.0`, `3e5`): undefined when it is none, or has more digits than the currency. */
export function moneyFrom(text: string, currency: string): Money | undefined {
  const amount = decimal(text);
  const digits = digitsOf(currency);
  if (amount === undefined || digits === undefined) return undefined;
  const { over, under }: Fraction = times(amount, tenTo(digits));
  const minor = over / under;
  return over % under === 0n && Number.isSafeInteger(Number(minor)) ? { minor: Number(minor), currency } : undefined;
}
