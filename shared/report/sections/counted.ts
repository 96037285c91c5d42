import type { Quantity } from "../../figures/quantity.ts";
import { isCounted } from "../../figures/sum.ts";
import type { Nothing, Value } from "../blocks.ts";

/** A quantity as a value of a report, with its unit where a reader could not guess it. */
export function counted(quantity: Quantity, unit?: string): Value {
  if (!isCounted(quantity)) return quantity;
  const { value: number, qualifier, illustrative } = quantity;
  return { number, qualifier, illustrative, ...(unit === undefined ? {} : { unit }) };
}

/** A quantity as a chart draws it. */
export const drawn = (quantity: Quantity): number | Nothing =>
  isCounted(quantity) ? quantity.value : quantity.nothing;
