import type { Quantity } from "../../figures/quantity.ts";
import { isCounted } from "../../figures/sum.ts";
import type { Nothing, Value } from "../blocks.ts";
import type { Result } from "../report.ts";
import { counted, drawn } from "./counted.ts";

type Unit = Result["unit"];
type Aim = Pick<NonNullable<Result["target"]>, "value" | "illustrative">;

/** The numbers of a result in its unit: counts, or shares, which are kept in tenths of a per cent. */
export const inUnit = (quantity: Quantity, unit: Unit): Value => {
  if (unit !== "share" || !isCounted(quantity)) return counted(quantity);
  const { value, qualifier, illustrative } = quantity;
  return { share: value / 1000, tenths: true, qualifier, illustrative };
};

/** A target in the unit of its result. */
export const aimIn = ({ value, illustrative }: Aim, unit: Unit): Value =>
  unit === "share" ? { share: value / 1000, tenths: true, illustrative } : { number: value, illustrative };

/** A number as a chart draws it: of a share per cents. */
export const drawnIn = (quantity: Quantity, unit: Unit): number | Nothing => {
  const own = drawn(quantity);
  return unit === "share" && typeof own === "number" ? own / 10 : own;
};
