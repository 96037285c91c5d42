import type { Cell, Table } from "./cell.ts";
import { familyOf, restsOf } from "./families.ts";
import type { Guarded } from "./guarded.ts";
import { knownEmpty } from "./knownEmpty.ts";
import { isPrimary } from "./primary.ts";

/** A table of everything that is said of a family of measures, and where the numbers of the report that is to be released stand in it. */
export interface FamilyTable {
  readonly table: Table;
  readonly primary: readonly boolean[];
  /** Numbers that no report says, but that have to stay as unknown as if one hid them. */
  readonly unsaid: readonly boolean[];
  /** Of each cell of the table, the cells of the new report that count the same people. */
  readonly own: readonly (readonly number[])[];
}

interface Known {
  readonly atoms: Set<number>;
  readonly standing: Cell["standing"];
  readonly width: number;
  readonly cost: number;
  readonly isPrimary: boolean;
  readonly own: readonly number[];
  readonly id: string;
}

/**
 * What a report would say of people beside all that was released before: a table for each family of measures. The same people counted again
 * are one cell, shown where they were shown anywhere, else hidden where they were hidden anywhere.
 */
export function tablesOf(report: Guarded, released: readonly Guarded[]): FamilyTable[] {
  const families = new Set(report.cells.map(({ measure }) => familyOf(measure)));
  const isEmpty = knownEmpty(released);
  return [...families].sort().map((family) => tableOf(family, report, released, isEmpty));
}

function tableOf(
  family: string,
  report: Guarded,
  released: readonly Guarded[],
  isEmpty: (name: string) => boolean,
): FamilyTable {
  const atoms = new Map<string, number>();
  const people: number[] = [];
  const known = new Map<string, Known>();
  const reports: ReadonlySet<number>[] = [];
  const enter = (guarded: Guarded, isNew: boolean) => {
    const atomsOf = new Map<number, Set<number>>();
    const ofFamily = guarded.groups.map(({ cells, atoms: own }) => ({
      cells: cells.filter((cell) => familyOf(guarded.cells[cell]?.measure ?? "") === family),
      atoms: own,
      open: own.filter(([name]) => !isEmpty(name)),
    }));
    const isOpen = new Set(ofFamily.flatMap(({ cells, open }) => (open.length > 0 ? cells : [])));
    for (const { cells, atoms: own, open } of ofFamily)
      for (const cell of cells) {
        const all = atomsOf.get(cell) ?? new Set<number>();
        atomsOf.set(cell, all);
        // What is made of nobody only stays what it is.
        for (const [name, count] of isOpen.has(cell) ? open : own) {
          const at = atoms.get(name) ?? people.length;
          if (at === people.length) {
            atoms.set(name, at);
            people.push(count);
          }
          all.add(at);
        }
      }
    reports.push(new Set([...atomsOf.values()].flatMap((all) => [...all])));
    for (const [cell, all] of atomsOf) {
      const own = guarded.cells[cell];
      if (own === undefined) continue;
      const key = [...all].sort((a, b) => a - b).join();
      const before = known.get(key);
      const standing = isNew ? "open" : own.isHidden === false ? "shown" : "hidden";
      const strongest = [before?.standing, standing];
      known.set(key, {
        id: own.paths[0] ?? before?.id ?? "",
        atoms: all,
        standing: strongest.includes("shown") ? "shown" : strongest.includes("hidden") ? "hidden" : "open",
        width: Math.max(guarded.smallest, before?.width ?? 0),
        cost: own.cost,
        isPrimary: isPrimary(own.people, guarded) || isPrimary(own.number, guarded),
        own: isNew ? [...(before?.own ?? []), cell] : [],
      });
    }
  };
  for (const one of released) enter(one, false);
  enter(report, true);

  const rests = restsOf([...atoms.keys()], reports, people.length);
  for (const rest of rests) people.push(rest.people);
  const counted = [...known.values()];
  const all = [...counted, ...leftOver(counted, rests, people, report), ...between(counted, people, report)];
  return {
    table: {
      people,
      // Reports have numbers in the same places: here each needs a name of its own.
      cells: all.map(({ id, atoms: own, standing, width, cost }, at) => {
        return { id: `${at} ${id}`, atoms: [...own], standing, width, cost };
      }),
      relations: rests,
    },
    primary: all.map((cell) => cell.isPrimary),
    unsaid: all.map((_, at) => at >= counted.length),
    own: all.map(({ own }) => own),
  };
}

const countOf = (atoms: Iterable<number>, people: readonly number[]): number => {
  let sum = 0;
  for (const atom of atoms) sum += people[atom] ?? 0;
  return sum;
};

/** A number that no report says, but that has to stay as unknown as if one hid it. */
const unsaid = (id: string, atoms: Set<number>, width: number): Known => {
  return { id, atoms, standing: "hidden", width, cost: 1, isPrimary: true, own: [] };
};

/** Who is in a whole that is counted, or beside parts that are, and in no part: few of them are as much to be protected. */
function leftOver(
  cells: readonly Known[],
  rests: ReturnType<typeof restsOf>,
  people: readonly number[],
  rule: Guarded,
): Known[] {
  const found = new Map<string, Known>();
  for (const { atoms, id, width } of cells) {
    const beside = rests.filter(({ whole, parts }) => {
      const others = parts.slice(0, -1);
      return whole.every((at) => atoms.has(at)) || (others.length > 0 && others.every((at) => atoms.has(at)));
    });
    const own = new Set(beside.map(({ rest }) => rest));
    const count = countOf(own, people);
    if (count > 0 && isPrimary(count, rule)) found.set([...own].join(), unsaid(`${id}, the others`, own, width));
  }
  return [...found.values()];
}

/** What one number is more than another that it contains, where that is few: two numbers that are shown give their difference away. */
function between(cells: readonly Known[], people: readonly number[], rule: Guarded): Known[] {
  const sized = cells
    .map((cell) => ({ ...cell, count: countOf(cell.atoms, people) }))
    .sort((a, b) => a.count - b.count);
  const keys = new Set(cells.map(({ atoms }) => [...atoms].sort((a, b) => a - b).join()));
  const found = new Map<string, Known>();
  for (const [at, small] of sized.entries())
    for (let other = at + 1; other < sized.length; other++) {
      const large = sized[other];
      if (
        large === undefined ||
        !isPrimary(large.count - small.count, { ...rule, smallest: Math.max(rule.smallest, large.width) })
      ) {
        if (large !== undefined && large.count - small.count >= Math.max(rule.smallest, large.width)) break;
        continue;
      }
      if (large.count === small.count || small.atoms.size >= large.atoms.size || !isWithin(small.atoms, large.atoms))
        continue;
      const rest = new Set([...large.atoms].filter((atom) => !small.atoms.has(atom)));
      const key = [...rest].sort((a, b) => a - b).join();
      if (!keys.has(key) && !found.has(key))
        found.set(key, unsaid(`${large.id} less ${small.id}`, rest, Math.max(small.width, large.width)));
    }
  return [...found.values()];
}

const isWithin = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean => {
  for (const one of some) if (!all.has(one)) return false;
  return true;
};
