import { digitsOf } from "../money/currencies.ts";
import type { Money } from "../money/money.ts";

/** An amount as a decimal in its currency's digits, exactly: 16054698 US cents are `160546.98`. */
export function amount({ minor, currency }: Money): string {
  const digits = digitsOf(currency) ?? 0;
  const all = String(Math.abs(minor)).padStart(digits + 1, "0");
  const sign = minor < 0 ? "-" : "";
  return digits === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
