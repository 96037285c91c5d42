import { measureOf } from "../activities/measures.ts";
import { type Figure, total } from "../figures/figures.ts";
import type { Grant } from "../grants.ts";
import type { Report } from "./report.ts";

/** The donors who paid for something together with a grant, by name; none where they were the grant's own. */
export const payersBeside = (id: string, grants: readonly string[], donorOf: (grant: string) => string): string[] =>
  [...new Set(grants.filter((grant) => grant !== id).map(donorOf))].sort();

/**
 * What a grant's numbers share with those of other donors, to date: what it paid for alone and what together with whom.
 */
export function coFunding(
  { id, donor }: Grant,
  measures: readonly string[],
  figures: readonly Figure[],
  donorOf: (grant: string) => string,
): Report["coFunding"] {
  const others = ({ grants }: Pick<Figure, "grants">): string[] => payersBeside(id, grants, donorOf);
  const additive = measures.filter((name) => {
    const { overTime, apart } = measureOf(name);
    return (overTime === "sum" || overTime === "latestOfEach") && apart === undefined;
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
