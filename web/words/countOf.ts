import type { Quantity } from "../../shared/figures/quantity.ts";
import { texts } from "../languages/language.ts";

/** A number as a person reads it. */
export const numberOf = (value: number): string => new Intl.NumberFormat(texts().locale).format(value);

/** A quantity in words: with how exact it is, or why there is none. Nothing is not zero. */
export const countOf = (quantity: Quantity): string =>
  "nothing" in quantity
    ? texts().nothing[quantity.nothing]
    : texts().qualified[quantity.qualifier](numberOf(quantity.value));
