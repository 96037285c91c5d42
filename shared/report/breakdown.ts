import { codes } from "../activities/dimensions.ts";
import { measureOf } from "../activities/measures.ts";
import { type Figure, total } from "../figures/figures.ts";
import type { Breakdown } from "./report.ts";

/** What nobody split stands with what was split as unknown, so that a table adds up. */
export const codeOf = ({ in: cell }: Pick<Figure, "in">, dimension: string): string => cell[dimension] ?? "unknown";

/** The codes of a dimension that occur in figures (not those of an activity that reported nothing at all), in the order in which tables show them; those of an open one by name. */
function present(figures: readonly Figure[], dimension: string): string[] {
  const order = codes(dimension);
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : -1);
  const own = figures.filter(({ in: cell, value }) => typeof value === "number" || cell[dimension] !== undefined);
  const found = [...new Set(own.map((figure) => codeOf(figure, dimension)))].sort();
  return found.sort((a, b) => rank(a) - rank(b));
}

const isSplit = (figures: readonly Figure[], dimension: string): boolean =>
  figures.some((figure) => codeOf(figure, dimension) !== "unknown");

/** Figures of one measure as a table of the first two of `dimensions` by which any of them is split. */
function tableOf(figures: readonly Figure[], dimensions: readonly string[]) {
  const [first, second] = dimensions.filter((dimension) => isSplit(figures, dimension));
  if (first === undefined) return undefined;
  const rows = { dimension: first, categories: present(figures, first) };
  const columns = second === undefined ? null : { dimension: second, categories: present(figures, second) };
  const cell = (row: string, column: string | undefined) =>
    total(
      figures.filter(
        (figure) => codeOf(figure, first) === row && (second === undefined || codeOf(figure, second) === column),
      ),
    );
  const cells = rows.categories.map((row) =>
    columns === null ? [cell(row, undefined)] : columns.categories.map((column) => cell(row, column)),
  );
  return { rows, columns, cells, total: total(figures) };
}

/**
 * A measure's figures as a table of its first two dimensions; one for each category that must be kept apart (an indicator). None where
 * there is nothing to split, or to add up over time.
 */
export function breakdown(measure: string, figures: readonly Figure[]): Breakdown[] {
  const { title, unit, dimensions, apart, overTime } = measureOf(measure);
  const own = figures.filter((figure) => figure.measure === measure);
  if (overTime === "never" || overTime === "latest" || own.every(({ value }) => typeof value !== "number")) return [];
  if (apart === undefined) {
    const table = tableOf(own, dimensions);
    return table === undefined ? [] : [{ measure, title, unit, ...table }];
  }
  const rest = dimensions.filter((dimension) => dimension !== apart);
  return present(own, apart).flatMap((of) => {
    const table = tableOf(
      own.filter((figure) => codeOf(figure, apart) === of),
      rest,
    );
    return table === undefined ? [] : [{ measure, of, title: `${title}: ${of}`, unit, ...table }];
  });
}
