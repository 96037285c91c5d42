import type { Highs, Model } from "highs";
import type { Cell } from "./cell.ts";
import type { Worlds } from "./worlds.ts";

/** How often the cheapest way is looked for anew, each time with cells that were needed little made dearer, so that few remain. */
const rounds = 6;
const negligible = 1e-6;
/** How far worlds may differ in a cell that becomes hidden, in widths. */
const farthest = 3;
/** Broken numbers of people may be far enough apart where whole ones are not: then it takes more room. */
const moreThanWidth = [1, 1.5, 2, 3];

type Entry = readonly [column: number, times: number];

/**
 * Two worlds at once that are equal in everything that is shown, but may differ in open cells, too, at the price of hiding them. How far
 * they have to differ in a hidden cell then says which open ones to hide with it.
 */
export class Hidings {
  readonly #highs: Highs;
  readonly #cells: readonly Cell[];
  readonly #worlds: Worlds;
  readonly #model: Model;
  /** The cells that may be hidden; each has four rows, and a column for whether it is. */
  readonly #open: readonly number[];

  constructor(highs: Highs, cells: readonly Cell[], worlds: Worlds) {
    this.#highs = highs;
    this.#cells = cells;
    this.#worlds = worlds;
    const { isHidden, rows, truth } = worlds;
    const size = worlds.columns.length;
    this.#open = [...cells.keys()].filter((cell) => cells[cell]?.standing === "open" && !isHidden[cell]);
    const [least, most, all]: [number[], number[], Entry[][]] = [[], [], []];
    const add = (entries: Entry[], from: number, to: number) => {
      all.push(entries);
      least.push(from);
      most.push(to);
    };
    const bothWorlds = (row: number): Entry[][] =>
      [0, size].map((world) => (rows[row] ?? []).map(({ column, times }) => [column + world, times] as const));
    for (const [at, cell] of this.#open.entries())
      for (const sum of bothWorlds(cell)) {
        const width = cells[cell]?.width ?? 0;
        add([...sum, [2 * size + at, -width]], -highs.infinity, truth[cell] ?? 0);
        add([...sum, [2 * size + at, width]], truth[cell] ?? 0, highs.infinity);
      }
    const isOpen = new Set(this.#open);
    for (const row of rows.keys()) {
      if (isHidden[row] || isOpen.has(row)) continue;
      for (const sum of bothWorlds(row)) add(sum, truth[row] ?? 0, truth[row] ?? 0);
    }
    // The last row says of what cell the two worlds must differ; none yet.
    add([], 0, 0);
    const columns = 2 * size + this.#open.length;
    this.#model = highs.createModel({
      numCols: columns,
      numRows: all.length,
      colCost: Array.from({ length: columns }, () => 0),
      colLower: Array.from({ length: columns }, () => 0),
      colUpper: Array.from({ length: columns }, (_, column) => (column < 2 * size ? highs.infinity : farthest)),
      rowLower: least,
      rowUpper: most,
      matrix: {
        format: "csr",
        numRows: all.length,
        numCols: columns,
        starts: startsOf(all),
        indices: all.flat().map(([column]) => column),
        values: all.flat().map(([, times]) => times),
      },
    });
    this.#model.options.set({ output_flag: false, simplex_iteration_limit: 100_000 });
  }

  /** Must be called when it is no longer needed: the solver's memory is not collected. */
  dispose(): void {
    this.#model.dispose();
  }

  /** Takes note that an open cell is hidden: from now on worlds differ in it for nothing. */
  hide(cell: number): void {
    const first = 4 * this.#open.indexOf(cell);
    for (const row of [0, 1, 2, 3])
      this.#model.changeRowBounds(first + row, -this.#highs.infinity, this.#highs.infinity);
  }

  /** Open cells, as few and cheap as are easily found, to hide so that a hidden one gets its width. None where nothing helps. */
  cheapest(target: number): number[] {
    const width = this.#cells[target]?.width ?? 0;
    for (const times of moreThanWidth) {
      const found = this.#cheapest(target, Math.ceil(times * width));
      if (found.length > 0) return found;
    }
    return [];
  }

  #cheapest(target: number, width: number): number[] {
    const size = this.#worlds.columns.length;
    this.#mustDiffer(target, width);
    const isStillOpen = this.#open.map((cell) => !this.#worlds.isHidden[cell]);
    const price = (at: number): number => (isStillOpen[at] ? (this.#cells[this.#open[at] ?? -1]?.cost ?? 1) : 0);
    const places = [...this.#open.keys()];
    let [weights, best, lowest] = [places.map(price), [] as number[], Number.POSITIVE_INFINITY];
    for (let round = 0; round < rounds && places.length > 0; round++) {
      this.#model.changeColsCost({ kind: "range", from: 2 * size, to: 2 * size + places.length - 1 }, weights);
      this.#model.run();
      if (this.#model.getModelStatus() !== this.#highs.constants.modelStatus.optimal) break;
      const differs = this.#model.getSolution().colValue.subarray(2 * size);
      const used = places.filter((at) => isStillOpen[at] && (differs[at] ?? 0) > negligible);
      const cost = used.reduce((sum, at) => sum + price(at), 0);
      if (cost < lowest) [best, lowest] = [used, cost];
      weights = places.map((at) => price(at) / (0.1 + (differs[at] ?? 0)));
    }
    return best.map((at) => this.#open[at] ?? -1);
  }

  #mustDiffer(target: number, width: number): void {
    const size = this.#worlds.columns.length;
    const sum = this.#worlds.rows[target] ?? [];
    this.#model.deleteRows({ kind: "set", indices: [this.#model.getDimensions().numRows - 1] });
    this.#model.addRow(width, this.#highs.infinity, {
      indices: [0, size].flatMap((world) => sum.map(({ column }) => column + world)),
      values: [1, -1].flatMap((sign) => sum.map(({ times }) => sign * times)),
    });
  }
}

function startsOf(rows: readonly (readonly unknown[])[]): number[] {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return starts;
}
