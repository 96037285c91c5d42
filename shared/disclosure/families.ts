import type { Atom } from "./atom.ts";
import { atomOf } from "./atom.ts";
import type { Relation } from "./cell.ts";

/** A measure whose people are all among those of another, matched where these parts of the atoms are equal. */
interface Part {
  readonly whole: string;
  readonly part: string;
  readonly dimensions: readonly string[] | "all";
}

/** Measures that tell something of each other. What is in no family stands alone. */
const parts: readonly Part[] = [
  // Who is served is newly assisted, or assistance continues.
  { whole: "assistance.served", part: "assistance.newlyAssisted", dimensions: "all" },
  // Who is referred was identified, by the same source; the others were not referred.
  { whole: "identification.identified", part: "identification.referred", dimensions: ["source"] },
];

/** The measures whose numbers have to be looked at together. */
export const familyOf = (measure: string): string =>
  parts.find(({ whole, part }) => whole === measure || part === measure)?.whole ?? measure;

/** A relation between atoms, with the one that nobody counts: those of the whole who are in no part. */
export interface Rest extends Relation {
  readonly rest: number;
  readonly people: number;
}

/**
 * What holds between the atoms of a family (their names, by index) for everybody to know, report by report (its atoms): a count that was
 * corrected since belongs to what stood beside it then. Those who are left over get an atom of their own, from `next` on. Where the parts are
 * more than the whole, nothing holds.
 */
export function restsOf(names: readonly string[], reports: readonly Iterable<number>[], next: number): Rest[] {
  const atoms = names.map(atomOf);
  const peopleIn = (of: readonly number[]): number => of.reduce((sum, at) => sum + (atoms[at]?.people ?? 0), 0);
  const found = new Map<string, Rest>();
  for (const { whole, part, dimensions } of parts) {
    const keyOf = ({ place, period, grants, in: cell }: Atom): string =>
      JSON.stringify([
        place,
        period,
        grants,
        Object.entries(cell)
          .filter(([dimension]) => dimensions === "all" || dimensions.includes(dimension))
          .sort(),
      ]);
    const keys = atoms.map(keyOf);
    for (const report of reports) {
      const inOrder = [...report].sort((a, b) => a - b);
      const own = (measure: string) =>
        Map.groupBy(
          inOrder.filter((at) => atoms[at]?.measure === measure),
          (at) => keys[at],
        );
      const [wholes, partsOf] = [own(whole), own(part)];
      for (const [key, all] of wholes) {
        const some = partsOf.get(key) ?? [];
        const people = peopleIn(all) - peopleIn(some);
        const relation = JSON.stringify([all, some]);
        if (people < 0 || found.has(relation)) continue;
        const rest = next + found.size;
        found.set(relation, { whole: all, parts: [...some, rest], rest, people });
      }
    }
  }
  return [...found.values()];
}
