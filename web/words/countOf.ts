import type { Quantity } from "../../shared/quantity.ts";

const nothing = {
  notReported: "Not reported",
  notApplicable: "Not applicable",
  suppressed: "Withheld to protect people",
} as const satisfies Record<Extract<Quantity, { nothing: string }>["nothing"], string>;

const qualified = { exactly: "", atLeast: "at least ", about: "about " } as const;
const number = new Intl.NumberFormat("en-GB");

/** A number as a person reads it. */
export const numberOf = (value: number): string => number.format(value);

/** A quantity in words: with how exact it is, or why there is none. Nothing is not zero. */
export const countOf = (quantity: Quantity): string =>
  "nothing" in quantity ? nothing[quantity.nothing] : `${qualified[quantity.qualifier]}${numberOf(quantity.value)}`;
