import { codes } from "../activities/dimensions.ts";
import { measureOf } from "../activities/measures.ts";
import type { Figure } from "./figures.ts";

/** Figures of one thing become the last of them, paid for by all grants that paid for any. */
function lastOf(figures: readonly Figure[]): Figure[] {
  const each = new Map<string, Figure>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.measure, figure.item]);
    const grants = [...new Set([...(each.get(key)?.grants ?? []), ...figure.grants])].sort();
    each.set(key, { ...figure, grants });
  }
  return [...each.values()];
}

const isFollowed = ({ item }: Figure): boolean => item !== undefined;

/**
 * Of what is followed over periods (a reform, a study), each thing where it stands last, so that it counts once at one stage.
 * A period that does not mention it leaves it where it was. Figures come by period, in order of time; what has no item stays.
 */
export const latestOfEach = (periods: readonly (readonly Figure[])[]): Figure[] => {
  const all = periods.flat();
  return [...all.filter((figure) => !isFollowed(figure)), ...lastOf(all.filter(isFollowed))];
};

/** How far a thing is: the place of its category in the first dimension of its measure; unknown is least. */
function rank({ measure, in: cell }: Figure): number {
  const [stage = ""] = measureOf(measure).dimensions;
  const code = cell[stage] ?? "unknown";
  return code === "unknown" ? -1 : codes(stage).indexOf(code);
}

/** Of what one submission records twice, each thing at the furthest of its stages, whatever the order. */
export function furthestOfEach(figures: readonly Figure[]): Figure[] {
  const words = (figure: Figure): string => JSON.stringify([Object.entries(figure.in).sort(), figure]);
  const ranked = figures.filter(isFollowed).map((figure) => ({ figure, rank: rank(figure), words: words(figure) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1));
  return lastOf(ranked.map(({ figure }) => figure));
}
