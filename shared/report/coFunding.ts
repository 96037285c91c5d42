import { measureOf } from "../activities/measures.ts";
import { type Figure, total } from "../figures.ts";
import type { Grant } from "../grants.ts";
import type { Report } from "./report.ts";

/**
 * What a grant's numbers share with those of other donors, to date: what it paid for alone and what together with whom.
 * Measures of victims are left out; a part of them could be small.
 */
export function coFunding(
  { id, donor }: Grant,
  measures: readonly string[],
  figures: readonly Figure[],
  donorOf: (grant: string) => string,
): Report["coFunding"] {
  const others = ({ grants }: Figure): string[] =>
    [...new Set(grants.filter((grant) => grant !== id).map(donorOf))].sort();
  const additive = measures.filter((name) => {
    const { overTime, victims, apart } = measureOf(name);
    return (overTime === "sum" || overTime === "latestOfEach") && !victims && apart === undefined;
  });
  const rows = additive.flatMap((measure) => {
    const own = figures.filter((figure) => figure.measure === measure);
    if (own.length === 0) return [];
    const { title, unit } = measureOf(measure);
    const together = Map.groupBy(
      own.filter(({ grants }) => grants.length > 1),
      (figure) => JSON.stringify(others(figure)),
    );
    return [
      {
        measure,
        title,
        unit,
        credited: total(own),
        alone: total(own.filter(({ grants }) => grants.length === 1)),
        together: [...together]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([donors, shared]) => ({
            donors: JSON.parse(donors) as string[],
            quantity: total(shared),
          })),
      },
    ];
  });
  return {
    otherDonors: [...new Set(figures.flatMap(others))].filter((other) => other !== donor).sort(),
    measures: rows,
  };
}
