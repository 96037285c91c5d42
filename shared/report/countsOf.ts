import { measureOf } from "../activities/measures.ts";
import type { Figure } from "../figures/figures.ts";
import type { Report } from "./report.ts";

type Row = Report["counts"][number];

/** The rows of a measure in "everything that was counted": one, or one for each category that must be kept apart. */
export function countsOf(
  measure: string,
  figures: readonly Figure[],
  numbers: (where: Readonly<Record<string, string[]>>) => Pick<Row, "thisPeriod" | "toDate">,
): Row[] {
  const { title, unit, apart } = measureOf(measure);
  const own = figures.filter((figure) => figure.measure === measure);
  const kept = apart === undefined ? [] : [...new Set(own.flatMap((figure) => figure.in[apart] ?? []))].sort();
  if (apart === undefined || kept.length === 0) return [{ measure, title, unit, ...numbers({}) }];
  return kept.map((of) => ({
    measure,
    title: `${title}: ${of}`,
    ...(apart === "currency" ? { unit: of, currency: of } : { unit }),
    ...numbers({ [apart]: [of] }),
  }));
}
