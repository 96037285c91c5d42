import type { Quantity } from "../figures/quantity.ts";
import { categoryIn, dimensionIn } from "../languages/labels/dimension.ts";
import { texts } from "../languages/texts.ts";
import type { Breakdown } from "../report/report.ts";
import type { About } from "./resultValues.ts";

/** The files of IATI are in English. */
const en = texts("en");

/** The cells of a published table that belong to an indicator of certain categories (`where`), each with its categories in words. */
export function cellsOf(
  { rows, columns, cells }: Breakdown,
  where: Readonly<Record<string, readonly string[]>>,
): { quantity: Quantity; categories: NonNullable<About["categories"]> }[] {
  const dimensions = [rows, ...(columns === null ? [] : [columns])].map(({ dimension }) => dimension);
  if (Object.keys(where).some((own) => !dimensions.includes(own))) return [];
  return rows.categories.flatMap((row, r) =>
    (columns?.categories ?? [undefined]).flatMap((column, c) => {
      const quantity = cells[r]?.[c];
      const codes = column === undefined ? [row] : [row, column];
      const at = codes.map((code, index) => ({ dimension: dimensions[index] ?? "", code }));
      const isOwn = at.every(({ dimension, code }) => where[dimension]?.includes(code) ?? true);
      if (quantity === undefined || !isOwn) return [];
      return [
        {
          quantity,
          categories: at.map(({ dimension, code }) => ({
            name: dimensionIn(dimension, en),
            value: categoryIn(dimension, code, en),
          })),
        },
      ];
    }),
  );
}
