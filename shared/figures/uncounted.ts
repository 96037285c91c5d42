import { measureNames } from "../activities/measures.ts";
import type { Figure } from "./figures.ts";

const kindOf = (measure: string): string => measure.slice(0, measure.indexOf("."));

/** The measures of which a submission's figures are all there is: every measure of the kinds that it counted. */
export function countedIn(figures: readonly Figure[]): string[] {
  const kinds = new Set(figures.map(({ measure }) => kindOf(measure)));
  return measureNames.filter((measure) => kinds.has(kindOf(measure)));
}

/**
 * Figures with what was not counted, because the measure came later, said to be not reported: to leave it out would say zero. What has no
 * activity of a kind has nothing of its measures, whenever they came. Opened and approved once more, a submission is counted anew.
 */
export function withUncounted(figures: readonly Figure[], counted: readonly string[]): Figure[] {
  const uncounted = countedIn(figures).filter((measure) => !counted.includes(measure));
  return [
    ...figures,
    ...uncounted.flatMap((measure) => {
      const own = figures.filter((figure) => kindOf(figure.measure) === kindOf(measure));
      const payers = new Map(own.map(({ grants }) => [grants.join(), grants]));
      return [...payers.values()].map((grants): Figure => {
        const exact = { qualifier: "exactly", illustrative: false } as const;
        return { measure, in: {}, grants, value: null, ...exact };
      });
    }),
  ];
}
