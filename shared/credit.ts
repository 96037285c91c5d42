import type { Figure } from "./figures.ts";
import type { Grant } from "./grants.ts";

/** Which figures are credited to a grant, by its rule: those it paid for together with others, too, or only its own. */
const credits: Record<Grant["creditRule"], (figure: Figure, grant: string) => boolean> = {
  inFull: ({ grants }, grant) => grants.includes(grant),
  ringFenced: ({ grants }, grant) => grants.length === 1 && grants[0] === grant,
};

/** The figures that stand in the reports of a grant. */
export const creditedTo = ({ id, creditRule }: Grant, figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => credits[creditRule](figure, id));
