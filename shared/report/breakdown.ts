import { codes, type Dimension } from "../activities/categories.ts";
import { measureOf } from "../activities/measures.ts";
import { type Figure, total } from "../figures.ts";
import type { Breakdown } from "./report.ts";

/** The codes of a dimension that occur in figures, in the order in which tables show them. */
const present = (figures: readonly Figure[], dimension: Dimension): string[] =>
  codes(dimension).filter((code) => figures.some((figure) => figure.in[dimension] === code));

/** A measure's figures as a table of its first two dimensions; undefined when there is nothing to split, or to add up over time. */
export function breakdown(measure: string, figures: readonly Figure[]): Breakdown | undefined {
  const { title, unit, dimensions, overTime, victims } = measureOf(measure);
  const [first, second] = dimensions;
  const own = figures.filter((figure) => figure.measure === measure);
  if (first === undefined || overTime !== "sum" || victims || own.every(({ value }) => value === null))
    return undefined;
  const rows = { dimension: first, categories: present(own, first) };
  const columns = second === undefined ? null : { dimension: second, categories: present(own, second) };
  const cell = (row: string, column: string | undefined) =>
    total(own.filter((f) => f.in[first] === row && (second === undefined || f.in[second] === column)));
  const cells = rows.categories.map((row) =>
    columns === null ? [cell(row, undefined)] : columns.categories.map((column) => cell(row, column)),
  );
  return { measure, title, unit, rows, columns, cells, total: total(own) };
}
