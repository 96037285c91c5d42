/**
 * An exact fraction of whole numbers. Rates and amounts are never binary fractions here: 0.1 + 0.2 must be 0.3, and half a cent
 * half a cent. The denominator is positive.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const written = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?(?:[eE]\+?(\d{1,2}))?$/;

/**
 * Reads a decimal as programs write it: `1234.5`, `0.8635952418782266`, `385e3`. Undefined for anything else: `1.234,5` and `2,012`
 * mean different numbers in different countries, and are not guessed.
 */
export function decimal(text: string): Fraction | undefined {
  const [, sign, whole = "", part = "", exponent = "0"] = written.exec(text) ?? [];
  if (sign === undefined || Number(exponent) > 15) return undefined;
  const over = BigInt(whole + part) * 10n ** BigInt(exponent);
  return { over: sign === "-" ? -over : over, under: 10n ** BigInt(part.length) };
}

export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

/** One part of another, which must be more than zero. */
export const by = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
export const wholeNumber = (value: number): Fraction => ({ over: BigInt(value), under: 1n });
export const tenTo = (power: number): Fraction =>
  power < 0 ? { over: 1n, under: 10n ** BigInt(-power) } : { over: 10n ** BigInt(power), under: 1n };

/**
 * The nearest whole number; exactly between two, the even one (IEEE 754, ISO 80000-1 rule A). Half up would make the sum of many
 * conversions grow: half of the ties up and half down keeps it where it belongs.
 */
export function halfToEven({ over, under }: Fraction): bigint {
  const floor = over / under - (over % under < 0n ? 1n : 0n);
  const rest = 2n * (over - floor * under);
  const up = rest > under || (rest === under && floor % 2n !== 0n);
  return up ? floor + 1n : floor;
}

/** A positive fraction in decimal digits, ten of them that count: for people to read, never to compute on. */
export function readable(fraction: Fraction): string {
  let decimals = 10 - (fraction.over / fraction.under).toString().length;
  if (fraction.over < fraction.under) decimals += (fraction.under / (fraction.over || 1n)).toString().length;
  decimals = Math.max(0, decimals);
  const digits = halfToEven(times(fraction, tenTo(decimals)))
    .toString()
    .padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
