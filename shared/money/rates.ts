import * as z from "zod";
import { IsoDate, Slug, text } from "../text.ts";
import { isOutOfUse } from "./currencies.ts";
import { decimal } from "./decimal.ts";
import { Currency } from "./money.ts";

/** Every rate says how many units of a currency one of these buys, as the UN operational rates of exchange do. */
export const base = "USD";

/** Who sets the rates: the UN Treasury, a bank. */
export const RateSourceTerms = z.strictObject({ title: text(120), note: text(300).optional() });
export const RateSource = RateSourceTerms.safeExtend({ id: Slug });
export type RateSource = z.infer<typeof RateSource>;

/** Units of a currency per USD, from a day on: a decimal of at most 20 digits, more than zero. */
export const PerUsd = z.string().refine((value) => (decimal(value)?.over ?? 0n) > 0n, {
  error: "is not a rate (a decimal with a point, more than zero)",
  params: { code: "notARate" },
});
export const Rate = z
  .strictObject({ currency: Currency, date: IsoDate, perUsd: PerUsd })
  .refine(({ currency, date }) => !isOutOfUse(currency, date), {
    path: ["currency"],
    error: "was not in use on that date (ISO 4217)",
    params: { code: "notInUse" },
  });
export type Rate = z.infer<typeof Rate>;

/** The rates of one source, in any order. */
export interface Rates {
  readonly source: string;
  readonly rates: readonly Rate[];
}

/** By which rate a grant's money in other currencies counts. */
export const RateRule = z.enum(["valueDate", "month", "averageOfReceipts"]);
export type RateRule = z.infer<typeof RateRule>;

/** A rate is in force until the next one, and for a month at most: an older one is not a rate of that day. */
export const longestInForce = 31;
