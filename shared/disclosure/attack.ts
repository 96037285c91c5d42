import type { Highs, Model } from "highs";
import type { Relation } from "./cell.ts";

/** What somebody sees who has every report: the number of each cell, or null where it is hidden and must stay unknown by `width`. */
export interface Seen {
  readonly cells: readonly {
    readonly id: string;
    readonly atoms: readonly number[];
    readonly shown: number | null;
    readonly width: number;
  }[];
  readonly relations: readonly Relation[];
}

/** Unknowns with plus or minus one. */
export type Sum = ReadonlyMap<number, number>;

/** Where the solver gives up, by steps and not by time, so that the same table gives the same answer everywhere. */
const limits = { simplex_iteration_limit: 200_000, mip_max_nodes: 1000 };

/**
 * Somebody with every report and a solver. What is shown are equations in unknown whole numbers of people; they look for worlds in which all
 * of them hold, and remember the least and the most that each hidden number was in one.
 */
export class Attack {
  /** What is known: these sums have these values. */
  readonly facts: readonly (readonly [sum: Sum, value: number])[];
  /** Each hidden cell as a sum, by its place in the list. */
  readonly hidden: ReadonlyMap<number, Sum>;
  readonly unknowns: number;
  readonly #least = new Map<number, number>();
  readonly #most = new Map<number, number>();
  readonly #model: Model;

  constructor(highs: Highs, { cells, relations }: Seen) {
    const unknownOf = alike([
      ...cells.map(({ atoms }) => atoms),
      ...relations.flatMap(({ whole, parts }) => [whole, parts]),
    ]);
    this.unknowns = Math.max(-1, ...unknownOf.values()) + 1;
    const sumOf = (whole: readonly number[], parts: readonly number[] = []): Sum =>
      new Map([
        ...whole.map((atom) => [unknownOf.get(atom) ?? 0, 1] as const),
        ...parts.map((atom) => [unknownOf.get(atom) ?? 0, -1] as const),
      ]);
    this.facts = [
      ...cells.flatMap(({ atoms, shown }) => (shown === null ? [] : [[sumOf(atoms), shown] as const])),
      ...relations.map(({ whole, parts }) => [sumOf(whole, parts), 0] as const),
    ];
    this.hidden = new Map(
      [...cells.entries()].filter(([, { shown }]) => shown === null).map(([at, { atoms }]) => [at, sumOf(atoms)]),
    );
    // Nobody has to look for worlds without end: one so large is wide enough for every width.
    const widest = cells.reduce((most, { width }) => Math.max(most, width), 1);
    const ceiling = cells.reduce((most, { shown }) => Math.max(most, shown ?? 0), 0) + 10 * widest;
    this.#model = highs.createModel();
    this.#model.options.set({ output_flag: false, ...limits });
    for (let unknown = 0; unknown < this.unknowns; unknown++) this.#model.addVar(0, ceiling);
    for (const [sum, value] of this.facts)
      this.#model.addRow(value, value, { indices: [...sum.keys()], values: [...sum.values()] });
  }

  /** Must be called when it is no longer needed: the solver's memory is not collected. */
  dispose(): void {
    this.#model.dispose();
  }

  /** How far apart a hidden cell was in the worlds found so far; below zero while there is none. */
  spread(cell: number): number {
    return (this.#most.get(cell) ?? -1) - (this.#least.get(cell) ?? 0);
  }

  /** Looks for the world where hidden cells, each as often as `weight` says, are most together; first in broken numbers of people. */
  push(cells: readonly number[], weight: (cell: number) => number): void {
    const costs = Array.from({ length: this.unknowns }, () => 0);
    for (const cell of cells)
      for (const [unknown, times] of this.hidden.get(cell) ?? [])
        costs[unknown] = (costs[unknown] ?? 0) - weight(cell) * times;
    this.#model.changeColsCost(this.#all(), costs);
    if (this.#solve()) return;
    this.#model.changeColsIntegrality(
      this.#all(),
      costs.map(() => 1),
    );
    this.#solve();
    this.#model.clearIntegrality();
  }

  /** The least and the most that a hidden cell can be, as far as linear programming tells. */
  between(cell: number): { from: number; to: number } {
    const sum = this.hidden.get(cell) ?? new Map();
    const extreme = (direction: number): number => {
      this.#model.changeColsCost(
        this.#all(),
        Array.from({ length: this.unknowns }, (_, at) => direction * (sum.get(at) ?? 0)),
      );
      this.#model.run();
      return direction * this.#model.getObjectiveValue();
    };
    const tolerance = 1e-6;
    // Never minus zero.
    return { from: Math.ceil(extreme(1) - tolerance) + 0, to: Math.floor(extreme(-1) + tolerance) + 0 };
  }

  #all = () => ({ kind: "range", from: 0, to: this.unknowns - 1 }) as const;

  /** Solves; what comes out counts only where in whole numbers, none below zero, every fact holds exactly. Answers whether it does. */
  #solve(): boolean {
    this.#model.run();
    const world = Array.from(this.#model.getSolution().colValue, Math.round);
    if (world.length !== this.unknowns || world.some((people) => !(people >= 0))) return false;
    const addUp = (sum: Sum): number => {
      let value = 0;
      for (const [unknown, times] of sum) value += times * (world[unknown] ?? 0);
      return value;
    };
    if (this.facts.some(([sum, value]) => addUp(sum) !== value)) return false;
    for (const [cell, sum] of this.hidden) {
      const value = addUp(sum);
      this.#least.set(cell, Math.min(this.#least.get(cell) ?? value, value));
      this.#most.set(cell, Math.max(this.#most.get(cell) ?? value, value));
    }
    return true;
  }
}

/** Numbers groups of people so that those that are in the same lists have the same number. */
function alike(lists: readonly (readonly number[])[]): Map<number, number> {
  const within = new Map<number, string>();
  for (const [at, atoms] of lists.entries())
    for (const atom of atoms) within.set(atom, `${within.get(atom) ?? ""} ${at}`);
  const numbers = new Map([...new Set(within.values())].map((signature, number) => [signature, number] as const));
  return new Map([...within].map(([atom, signature]) => [atom, numbers.get(signature) ?? 0] as const));
}
