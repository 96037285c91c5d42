import type { Figure } from "../figures/figures.ts";
import type { Place } from "../places/places.ts";

/**
 * People who are counted together wherever they are counted: of one measure, place, recorded period, cell and set of grants. An atom is
 * known by its number, too: a count that was corrected is another atom, one that was approved again as it was is the same.
 */
export interface Atom {
  readonly measure: string;
  readonly place: Place;
  /** The recorded period; of what a running total grew by, its days as well. */
  readonly period: string;
  readonly grants: readonly string[];
  readonly in: Figure["in"];
  readonly people: number;
}

/** The name of an atom, which is the same in every report. */
export const nameOf = ({ measure, place, period, grants, in: cell, people }: Atom): string =>
  JSON.stringify([measure, place, period, [...grants].sort(), Object.entries(cell).sort(), people]);

export function atomOf(name: string): Atom {
  const [measure, place, period, grants, cell, people] = JSON.parse(name);
  return { measure, place, period, grants, in: Object.fromEntries(cell), people };
}
