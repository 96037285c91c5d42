import type { Money } from "../../shared/money/money.ts";
import { texts } from "../languages/language.ts";

/** Currencies whose smallest unit is not a hundredth (ISO 4217). Intl writes some as shops do, and would move the point. */
const noUnit =
  "ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF PTE PYG RWF TPE TRL UGX UYI VND VUV XAF XOF XPF";
const thousandths = "BHD IQD JOD KWD LYD OMR TND";

/** Money with its currency's code; an amount that nobody knows is not zero. */
export function moneyOf(money: Money | null): string {
  if (money === null) return texts().amountUnknown;
  const { minor, currency } = money;
  const digits = noUnit.includes(currency) ? 0 : thousandths.includes(currency) ? 3 : 2;
  return new Intl.NumberFormat(texts().locale, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: digits,
    trailingZeroDisplay: "stripIfInteger",
  }).format(minor / 10 ** digits);
}
