import { digitsOf } from "./currencies.ts";
import { by, decimal, type Fraction, halfToEven, plus, readable, tenTo, times, wholeNumber } from "./decimal.ts";
import type { Money } from "./money.ts";
import { rateAt, type When } from "./rateAt.ts";
import type { Rate, Rates } from "./rates.ts";

/** Money that was received, by whose days the average is weighted. */
export interface Receipt {
  readonly money: Money;
  readonly valueDate: string;
}

/** The rate rule, with what it needs: the average counts the receipts until the date, in the currency that is converted to. */
export type Rule = When | { readonly averageOf: readonly Receipt[] };

/** Money in another currency, with what it rests on: enough to compute it again by hand. */
export interface Converted {
  readonly money: Money;
  /** What one unit of the currency that was converted is worth, to ten digits. The amount was computed on all digits. */
  readonly rate: string;
  readonly date: string;
  readonly source: string;
  /** The rates that were looked up: units per USD, and from when they are. Of a currency that is USD there is none. */
  readonly used: readonly Rate[];
}

/** Why there is no amount. It is not zero. */
export interface NotConverted {
  readonly unknown: "noRate" | "noReceipts" | "tooLarge";
}

interface Worth {
  readonly rate: Fraction;
  readonly used: readonly Rate[];
}

/**
 * Money in another currency by a rule and one source's rates. Computed exactly, by way of USD, and rounded once, to the digits that the
 * currency has in ISO 4217: half to even.
 */
export function convert(money: Money, to: string, date: string, rule: Rule, rates: Rates): Converted | NotConverted {
  const worth =
    typeof rule === "string"
      ? direct(money.currency, to, date, rule, rates)
      : average(money.currency, to, date, rule.averageOf, rates);
  if ("unknown" in worth) return worth;
  const digits = (digitsOf(to) ?? 2) - (digitsOf(money.currency) ?? 2);
  const minor = Number(halfToEven(times(times(wholeNumber(money.minor), worth.rate), tenTo(digits))));
  if (!Number.isSafeInteger(minor)) return { unknown: "tooLarge" };
  const used = worth.used.filter(({ currency }) => currency !== "USD");
  return { money: { minor, currency: to }, rate: readable(worth.rate), date, source: rates.source, used };
}

/** What one unit of a currency is worth in another on a day. */
function direct(from: string, to: string, date: string, when: When, { rates }: Rates): Worth | NotConverted {
  if (from === to) return { rate: wholeNumber(1), used: [] };
  const found = [rateAt(rates, from, date, when), rateAt(rates, to, date, when)] as const;
  const [ours, theirs] = found.map((rate) => (rate === undefined ? undefined : decimal(rate.perUsd)));
  if (ours === undefined || theirs === undefined) return { unknown: "noRate" };
  return { rate: by(theirs, ours), used: found.filter((rate) => rate !== undefined) };
}

/**
 * The average at which the receipts would have been changed: all that was received by all that it bought, so that a large receipt
 * weighs more than a small one.
 */
function average(
  from: string,
  to: string,
  date: string,
  receipts: readonly Receipt[],
  rates: Rates,
): Worth | NotConverted {
  if (from === to) return { rate: wholeNumber(1), used: [] };
  const own = receipts.filter(({ money, valueDate }) => money.currency === to && money.minor > 0 && valueDate <= date);
  if (own.length === 0) return { unknown: "noReceipts" };
  let [received, bought] = [wholeNumber(0), wholeNumber(0)];
  const used = new Map<string, Rate>();
  for (const { money, valueDate } of own) {
    const worth = direct(to, from, valueDate, "valueDate", rates);
    if ("unknown" in worth) return worth;
    received = plus(received, wholeNumber(money.minor));
    bought = plus(bought, times(wholeNumber(money.minor), worth.rate));
    for (const rate of worth.used) used.set(`${rate.currency} ${rate.date}`, rate);
  }
  return { rate: by(received, bought), used: [...used.values()] };
}
