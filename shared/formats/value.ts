import type { Texts } from "../languages/texts.ts";
import { digitsOf } from "../money/currencies.ts";
import type { CountedNumber, Value } from "../report/blocks.ts";

type Written<Key extends string> = Extract<Value, { readonly [key in Key]: unknown }>;

const finite = (number: number): number => {
  if (!Number.isFinite(number)) throw new RangeError(`${number} cannot stand in a report`);
  return number;
};

const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers. Making it takes longer than a thousand uses, so each is made once. */
function plain(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  formats.set(locale, format);
  return format;
}

/** A count as digits and words, without the mark for illustrative numbers, which every format sets its own way. */
export function count({ number, qualifier = "exactly", unit }: CountedNumber, texts: Texts): string {
  const digits = plain(texts.locale).format(finite(number));
  const qualified = qualifier === "exactly" ? digits : texts.qualified[qualifier](digits);
  return unit === undefined ? qualified : `${qualified} ${unit}`;
}

/** A part of 1 in whole per cent. What is more than nothing is never written 0%, and what is less than all never 100%. */
export function percent(share: number, texts: Texts): string {
  const whole = new Intl.NumberFormat(texts.locale, { style: "percent", maximumFractionDigits: 0 });
  if (finite(share) > 0 && share < 0.005) return texts.share.under(whole.format(0.01));
  if (share < 1 && share >= 0.995) return texts.share.over(whole.format(0.99));
  return whole.format(share);
}

/** A share with how exact it is, without the mark for illustrative ones. */
export function measuredShare({ share, tenths, qualifier = "exactly" }: Written<"share">, texts: Texts): string {
  const digits = tenths
    ? new Intl.NumberFormat(texts.locale, { style: "percent", maximumFractionDigits: 1 }).format(finite(share))
    : percent(share, texts);
  return qualifier === "exactly" ? digits : texts.qualified[qualifier](digits);
}

/**
 * Money with its currency's code. The digits after the point are those of ISO 4217 (Intl writes some currencies as shops
 * do), and are left out of a whole amount. Written from a decimal string, so that no cent is lost in binary fractions.
 */
function money({ minor, currency }: Written<"minor">, texts: Texts): string {
  const digits = digitsOf(currency);
  if (digits === undefined) throw new RangeError(`${currency} is not an ISO 4217 currency`);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} is not an amount in minor units`);
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0");
  const [whole, part] = [figures.slice(0, figures.length - digits), figures.slice(figures.length - digits)];
  const shown = /[1-9]/.test(part) ? digits : 0;
  return new Intl.NumberFormat(texts.locale, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(`${minor < 0 ? "-" : ""}${whole}.${part}0` as Intl.StringNumericLiteral);
}

const date = (iso: string, { locale, dateStyle }: Texts): string =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

/** A value as a person reads it, in words where there is none. Throws a RangeError for what is no number or no currency. */
export function value(of: Value, texts: Texts): string {
  if (typeof of === "string") return of;
  if ("number" in of) return count(of, texts) + (of.illustrative ? texts.illustrative.mark : "");
  if ("share" in of) return measuredShare(of, texts) + (of.illustrative ? texts.illustrative.mark : "");
  if ("minor" in of) return money(of, texts);
  if ("date" in of) return date(of.date, texts);
  return "status" in of ? texts.status[of.status] : texts.nothing[of.nothing];
}
