import type { Quantity } from "../../figures/quantity.ts";
import { digitsOf } from "../../money/currencies.ts";
import type { Nothing } from "../../report/blocks.ts";
import type { Result } from "../../report/report.ts";
import type { ColumnName } from "./columns.ts";

/** One number of a report, or why there is none, with all that says what number it is. What does not apply is left out. */
export type Line = Readonly<Partial<Record<ColumnName, string | number | undefined>>>;

export const nothing = (of: Nothing): Line => ({ nothing: of });

/** An amount of minor units in whole ones, with the digits of ISO 4217: a decimal string, so that no cent is lost. */
export function major(minor: number, currency: string): string {
  const digits = digitsOf(currency) ?? 2;
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0");
  const whole = figures.slice(0, figures.length - digits);
  const part = figures.slice(figures.length - digits);
  return `${minor < 0 ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

/** Money, or that nobody knows how much. */
export const amount = (of: { readonly minor: number; readonly currency: string } | null): Line =>
  of === null ? nothing("unknown") : { value: major(of.minor, of.currency), currency: of.currency };

/** A number of a result as data: of a share per cents, with tenths. */
export const inUnit = (value: number, unit: Result["unit"]): number => (unit === "share" ? value / 10 : value);

/** A quantity of a result, with what it is counted in where that is per cents. */
export const measured = (of: Quantity, unit: Result["unit"]): Line => ({
  ...quantity(of),
  ...("value" in of ? { value: inUnit(of.value, unit) } : {}),
  ...(unit === "share" ? { unit: "%" } : {}),
});

/** A quantity, whole: how exact it is and whether it is illustrative stand beside the number. With a currency it is minor units. */
export function quantity(of: Quantity, currency?: string): Line {
  if ("nothing" in of) return nothing(of.nothing);
  return {
    value: currency === undefined ? of.value : major(of.value, currency),
    qualifier: of.qualifier,
    illustrative: of.illustrative ? "true" : "false",
  };
}

/** A place: by its ISO 3166-1 code, too, where it is a country. */
export const placed = (place: string, name: string): Line =>
  /^[A-Z]{2}$/.test(place) ? { country: place, place: name } : { place: name };
