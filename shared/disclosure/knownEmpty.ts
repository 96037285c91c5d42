import { type Atom, atomOf } from "./atom.ts";
import type { Guarded } from "./guarded.ts";

const keyOf = ({ place, period, grants }: Atom): string => JSON.stringify([place, period, grants]);

/** Of a measure: the places, periods and payers of whom a report told, and every category that it had, by dimension. */
interface Told {
  readonly bases: Set<string>;
  readonly categories: Map<string, Set<string>>;
}

/**
 * The groups of which everybody knows that nobody is in them: a report that counted the place and period before had no row for their category.
 * Without this a category that is used for the first time would look as if it could have had people all along.
 */
export function knownEmpty(released: readonly Guarded[]): (name: string) => boolean {
  const told = released.map((report) => {
    const ofMeasure = new Map<string, Told>();
    for (const { atoms } of report.groups)
      for (const [name] of atoms) {
        const atom = atomOf(name);
        const own = ofMeasure.get(atom.measure) ?? { bases: new Set(), categories: new Map() };
        ofMeasure.set(atom.measure, own);
        own.bases.add(keyOf(atom));
        for (const [dimension, category] of Object.entries(atom.in))
          own.categories.set(dimension, (own.categories.get(dimension) ?? new Set()).add(category));
      }
    return ofMeasure;
  });
  const decide = (name: string): boolean => {
    const atom = atomOf(name);
    if (atom.people > 0) return false;
    return told.some((ofMeasure) => {
      const own = ofMeasure.get(atom.measure);
      if (own === undefined || !own.bases.has(keyOf(atom))) return false;
      return Object.entries(atom.in).some(([dimension, category]) =>
        own.categories.has(dimension) ? !own.categories.get(dimension)?.has(category) : false,
      );
    });
  };
  const decided = new Map<string, boolean>();
  return (name) => {
    const known = decided.get(name) ?? decide(name);
    decided.set(name, known);
    return known;
  };
}
