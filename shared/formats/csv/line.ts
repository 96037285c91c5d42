import type { Quantity } from "../../quantity.ts";
import type { Nothing } from "../../report/blocks.ts";
import type { ColumnName } from "./columns.ts";

/** One number of a report, or why there is none, with all that says what number it is. What does not apply is left out. */
export type Line = Readonly<Partial<Record<ColumnName, string | number | undefined>>>;

/** An amount in whole and hundredths, as its currency has them: a decimal string, so that no cent is lost. */
export function major(minor: number, digits: number): string {
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0");
  const whole = figures.slice(0, figures.length - digits);
  const part = figures.slice(figures.length - digits);
  return `${minor < 0 ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

export const nothing = (of: Nothing): Line => ({ nothing: of });

/** A quantity, whole: how exact it is and whether it is illustrative stand beside the number. */
export function quantity(of: Quantity, digits = 0): Line {
  if ("nothing" in of) return nothing(of.nothing);
  return {
    value: digits === 0 ? of.value : major(of.value, digits),
    qualifier: of.qualifier,
    illustrative: of.illustrative ? "true" : "false",
  };
}
