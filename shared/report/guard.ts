import type { SharedCounts } from "../credit/shareOut.ts";
import { type Atom, nameOf } from "../disclosure/atom.ts";
import type { Guarded } from "../disclosure/guarded.ts";
import type { Rule } from "../disclosure/primary.ts";
import type { Figure } from "../figures/figures.ts";
import { isCounted } from "../figures/sum.ts";
import { select } from "../indicators.ts";
import { isStep } from "../readings/stepwise.ts";
import { codeOf } from "./breakdown.ts";
import { type Claim, claimsOf } from "./claims.ts";
import type { Counting, Span } from "./counting.ts";
import type { Report } from "./report.ts";

type Group = Omit<Atom, "people"> & { people: number; number: number };

/**
 * The guarded numbers of a report with the atoms that each is made of. A number that is not what its atoms add up to is left out, and
 * what is left out is never released.
 */
export function guard(
  report: Report,
  counting: Counting,
  span: Span,
  payers: (grants: readonly string[]) => string[],
  rule: Rule,
): Guarded {
  const places = report.grant.places.map(({ place }) => place);
  const claims = claimsOf(report, span, payers);
  const ofMeasure = new Map<string, Group[]>();
  const groupsOf = ({ wanted: { measure }, periods }: Claim): Group[] => {
    const key = `${measure} ${periods.join()}`;
    const known = ofMeasure.get(key);
    if (known !== undefined) return known;
    const table = report.breakdowns.find((own) => own.measure === measure);
    const found = places.flatMap((place) =>
      counting.inEach(measure, place, periods).flatMap((one) => withEmptyCells(counted(counting, one), table)),
    );
    ofMeasure.set(key, found);
    return found;
  };
  const cells = new Map<string, { cell: Guarded["cells"][number]; atoms: Group[] }>();
  for (const claim of claims) {
    const atoms = groupsOf(claim).filter((group) => isOf(claim, group));
    const people = atoms.reduce((sum, own) => sum + own.people, 0);
    const number = atoms.reduce((sum, own) => sum + own.number, 0);
    if (!isCounted(claim.quantity) || claim.quantity.value !== number + (claim.more ?? 0)) continue;
    // The highest of places that is what all of them add up to says that there is nobody in the others.
    if (claim.wanted.overPlaces === "highest" && claim.places.length > 1 && number > 0) continue;
    const key = JSON.stringify([claim.wanted.measure, atoms.map(nameOf)]);
    const { cell } = cells.get(key) ?? { cell: { measure: claim.wanted.measure, paths: [], people, number, cost: 1 } };
    const cost = Math.max(cell.cost, claim.cost);
    cells.set(key, { cell: { ...cell, paths: [...cell.paths, claim.path], cost }, atoms });
  }
  const all = [...cells.values()];
  const within = new Map<Group, number[]>();
  for (const [at, { atoms }] of all.entries())
    for (const atom of atoms) within.set(atom, [...(within.get(atom) ?? []), at]);
  const groups = Map.groupBy(within.keys(), (atom) => (within.get(atom) ?? []).join());
  return {
    smallest: rule.smallest,
    protectZero: rule.protectZero,
    cells: all.map(({ cell }) => cell),
    groups: [...groups.values()].map((atoms) => ({
      cells: within.get(atoms[0] as Group) ?? [],
      atoms: atoms.map((atom) => [nameOf(atom), atom.people] as [string, number]),
    })),
  };
}

/** The numbers of a measure in one place and period that are credited to the grant, by cell and payers: of people, and as credited. */
function counted(counting: Counting, { place, period: recorded, figures }: SharedCounts): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const { measure } = figure;
    // What a running total grew by is of other days than those of the period for which it was read.
    const period = isStep(figure) ? `${recorded} ${figure.grew.since}/${figure.grew.until}` : recorded;
    const [credited] = counting.credit([figure]);
    if (typeof figure.value !== "number" || typeof credited?.value !== "number") continue;
    const key = JSON.stringify([period, Object.entries(figure.in).sort(), figure.grants]);
    const before = groups.get(key) ?? {
      measure,
      place,
      period,
      grants: figure.grants,
      in: figure.in,
      people: 0,
      number: 0,
    };
    groups.set(key, { ...before, people: before.people + figure.value, number: before.number + credited.value });
  }
  return [...groups.values()];
}

/**
 * Who reads a table does not know which of its cells are empty in a place and period: where a number could be, an atom is, of nobody.
 */
function withEmptyCells(groups: readonly Group[], table: Report["breakdowns"][number] | undefined): Group[] {
  if (table === undefined) return [...groups];
  const { rows, columns } = table;
  const payers = new Map(groups.map((group) => [JSON.stringify(group.grants), group] as const));
  const empty = [...payers.values()].flatMap((like) =>
    rows.categories.flatMap((row) =>
      (columns?.categories ?? [undefined]).flatMap((column): Group[] => {
        const coded = [[rows.dimension, row], ...(columns === null ? [] : [[columns.dimension, column ?? ""]])];
        const cell = Object.fromEntries(coded.filter(([, code]) => code !== "unknown"));
        const isThere = groups.some(
          (group) =>
            group.grants.join() === like.grants.join() &&
            coded.every(([dimension = "", code]) => codeOf(group, dimension) === code),
        );
        return isThere ? [] : [{ ...like, in: cell, people: 0, number: 0 }];
      }),
    ),
  );
  return [...groups, ...empty];
}

function isOf({ wanted, places, only }: Claim, group: Group): boolean {
  const figure: Figure = {
    ...group,
    grants: [...group.grants],
    value: group.people,
    qualifier: "exactly",
    illustrative: false,
  };
  return places.includes(group.place) && select([figure], wanted).length > 0 && (only === undefined || only(figure));
}
