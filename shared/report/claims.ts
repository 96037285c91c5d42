import { measureOf } from "../activities/measures.ts";
import type { Figure } from "../figures/figures.ts";
import type { Quantity } from "../figures/quantity.ts";
import { isCounted } from "../figures/sum.ts";
import { codeOf } from "./breakdown.ts";
import type { Span, Wanted } from "./counting.ts";
import { isSum } from "./isSum.ts";
import type { Report } from "./report.ts";

/** A number of people in a report, and what it says it is the number of. */
export interface Claim {
  readonly path: string;
  readonly quantity: Quantity;
  readonly wanted: Pick<Wanted, "measure" | "where" | "overPlaces">;
  readonly places: readonly string[];
  readonly periods: Span["toDate"];
  /** Of the figures that are wanted, only these. */
  readonly only?: (figure: Pick<Figure, "in" | "grants">) => boolean;
  /** What it has more than was counted: a baseline. */
  readonly more?: number;
  /** What hiding it costs a reader: more for a total than for a part of it, more for all that was done than for a period. */
  readonly cost: number;
}

/** Whether small numbers of a measure could endanger somebody; of a measure that is not known any more nobody can tell, so they could. */
export const isGuarded = (measure: string): boolean => {
  try {
    return measureOf(measure).victims;
  } catch {
    return true;
  }
};

const costs = { total: 10, totalOfPeriod: 8, place: 4, placeOfPeriod: 3, payers: 2, cell: 1 } as const;

/** Every number of people in a report of whom a small number could endanger somebody. What is missing here is never released. */
export function claimsOf(
  report: Report,
  { toDate, thisPeriod }: Span,
  payers: (grants: readonly string[]) => string[],
): Claim[] {
  const places = report.grant.places.map(({ place }) => place);
  const results = report.results.flatMap(({ indicator, baseline, ...result }, at): Claim[] => {
    const wanted = report.definitions.find(({ id }) => id === indicator);
    if (wanted === undefined || !isSum(wanted)) return [];
    const path = `results.${at}`;
    const more = baseline !== null && isCounted(baseline.quantity) ? baseline.quantity.value : 0;
    return [
      {
        path: `${path}.thisPeriod`,
        quantity: result.thisPeriod,
        wanted,
        places,
        periods: thisPeriod,
        cost: costs.totalOfPeriod,
      },
      { path: `${path}.toDate`, quantity: result.toDate, wanted, places, periods: toDate, cost: costs.total },
      {
        path: `${path}.cumulative`,
        quantity: result.cumulative,
        wanted,
        places,
        periods: toDate,
        more,
        cost: costs.total,
      },
      ...result.places.flatMap((own, place): Claim[] => [
        {
          path: `${path}.places.${place}.thisPeriod`,
          quantity: own.thisPeriod,
          wanted,
          places: [own.place],
          periods: thisPeriod,
          cost: costs.placeOfPeriod,
        },
        {
          path: `${path}.places.${place}.toDate`,
          quantity: own.toDate,
          wanted,
          places: [own.place],
          periods: toDate,
          cost: costs.place,
        },
      ]),
    ];
  });
  const counts = report.counts.flatMap(({ measure, ...count }, at): Claim[] => {
    const wanted = { measure, where: {} };
    return [
      {
        path: `counts.${at}.thisPeriod`,
        quantity: count.thisPeriod,
        wanted,
        places,
        periods: thisPeriod,
        cost: costs.totalOfPeriod,
      },
      { path: `counts.${at}.toDate`, quantity: count.toDate, wanted, places, periods: toDate, cost: costs.total },
    ];
  });
  const breakdowns = report.breakdowns.flatMap(({ measure, rows, columns, cells, total }, at): Claim[] => {
    const base = { wanted: { measure, where: {} }, places, periods: toDate };
    const inCell = (row: string | undefined, column: string | undefined) => (figure: Pick<Figure, "in">) =>
      codeOf(figure, rows.dimension) === row && (columns === null || codeOf(figure, columns.dimension) === column);
    return [
      { ...base, path: `breakdowns.${at}.total`, quantity: total, cost: costs.total },
      ...cells.flatMap((own, row) =>
        own.map(
          (quantity, column): Claim => ({
            ...base,
            path: `breakdowns.${at}.cells.${row}.${column}`,
            quantity,
            only: inCell(rows.categories[row], columns?.categories[column]),
            cost: costs.cell,
          }),
        ),
      ),
    ];
  });
  const shared = report.coFunding.measures.flatMap(({ measure, credited, alone, together }, at): Claim[] => {
    const base = { wanted: { measure, where: {} }, places, periods: toDate };
    const path = `coFunding.measures.${at}`;
    return [
      { ...base, path: `${path}.credited`, quantity: credited, cost: costs.total },
      {
        ...base,
        path: `${path}.alone`,
        quantity: alone,
        only: ({ grants }) => grants.length === 1,
        cost: costs.payers,
      },
      ...together.map(
        ({ donors, quantity }, set): Claim => ({
          ...base,
          path: `${path}.together.${set}.quantity`,
          quantity,
          only: ({ grants }) => grants.length > 1 && payers(grants).join("\n") === donors.join("\n"),
          cost: costs.payers,
        }),
      ),
    ];
  });
  return [...results, ...counts, ...breakdowns, ...shared].filter(
    ({ wanted, quantity }) => isGuarded(wanted.measure) && isCounted(quantity),
  );
}
