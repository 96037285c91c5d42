import type { Highs, Model } from "highs";
import type { Table } from "./cell.ts";
import { merged, type Row } from "./merged.ts";

/** Where the solver gives up, by steps and not by time, so that the same table gives the same answer everywhere. */
const limits = { simplex_iteration_limit: 100_000, mip_max_nodes: 200 };

const directions = [1, -1] as const;
/** From how many cells on it is quicker to push them together first. */
const many = 4;

/** The value of every cell, and then of every relation, in one possible world. */
type World = Int32Array;

/**
 * The worlds that somebody cannot tell apart who sees what is shown: whole numbers of people, none below zero. Keeps those it came across,
 * so that most questions are answered without solving anything.
 */
export class Worlds {
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  readonly truth: World;
  readonly isHidden: boolean[];
  /** How often the solver was asked. */
  asked = 0;
  readonly #table: Table;
  readonly #model: Model;
  readonly #highs: Highs;
  #seen: World[];

  constructor(highs: Highs, table: Table, hidden: (cell: number) => boolean) {
    this.#highs = highs;
    this.#table = table;
    const { columns, rows } = merged(table);
    this.columns = columns;
    this.rows = rows;
    this.truth = this.#valuesOf(columns);
    this.isHidden = table.cells.map((_, cell) => hidden(cell));
    this.#seen = [this.truth];
    this.#model = highs.createModel();
    this.#model.options.set({ output_flag: false, ...limits });
    // Nobody has to look for worlds without end: this far is far enough for every width.
    const widest = table.cells.reduce((most, { width }) => Math.max(most, width), 1);
    for (const people of columns) this.#model.addVar(0, people + 10 * widest);
    for (const [row, entries] of rows.entries())
      this.#model.addRow(...this.#bounds(row), {
        indices: entries.map(({ column }) => column),
        values: entries.map(({ times }) => times),
      });
  }

  /** Must be called when it is no longer needed: the solver's memory is not collected. */
  dispose(): void {
    this.#model.dispose();
  }

  hide(cell: number): void {
    this.isHidden[cell] = true;
    this.#model.changeRowBounds(cell, ...this.#bounds(cell));
  }

  /** Shows a hidden cell if every other hidden one is protected still, those named first looked at first. */
  showIfSafe(cell: number, first: readonly number[]): void {
    const before = this.#seen;
    this.isHidden[cell] = false;
    this.#model.changeRowBounds(cell, ...this.#bounds(cell));
    this.#seen = before.filter((world) => world[cell] === this.truth[cell]);
    const stays = first.every((other) => this.isProtected(other));
    if (stays) this.#pushTogether();
    if (stays && this.isHidden.every((hidden, other) => !hidden || this.isProtected(other))) return;
    this.hide(cell);
    this.#seen = [...new Set([...before, ...this.#seen])];
  }

  /** Whether a hidden cell may be as many whole numbers apart as it must. */
  isProtected(cell: number): boolean {
    const width = this.#table.cells[cell]?.width ?? 0;
    if (this.#spread(cell) >= width) return true;
    const extremes = directions.map((direction) => this.#extreme(cell, direction, width));
    if (this.#spread(cell) >= width) return true;
    // In broken numbers it is apart enough, if at all: then, and only then, it takes a closer look.
    const [most = 0, least = 0] = extremes;
    if (most - least < width) return false;
    for (const direction of directions) this.#wholly(() => this.#extreme(cell, direction, width));
    return this.#spread(cell) >= width;
  }

  /** How far apart a cell is in the worlds seen so far. */
  #spread(cell: number): number {
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (const world of this.#seen) {
      const value = world[cell] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    return most - least;
  }

  /** Looks for the world in which a cell is as many as possible, or as few, and says how many; no further than it needs to be. */
  #extreme(cell: number, direction: number, width: number): number {
    const count = this.truth[cell] ?? 0;
    this.#model.changeRowBounds(cell, Math.max(0, count - width), count + width);
    const most = this.#push([cell], () => direction);
    this.#model.changeRowBounds(cell, ...this.#bounds(cell));
    return most * direction;
  }

  /** Pushes cells that were not seen far apart all at once, this way and that: many are, in a few such worlds. */
  #pushTogether(): void {
    const near = this.isHidden.flatMap((hidden, cell) =>
      hidden && this.#spread(cell) < (this.#table.cells[cell]?.width ?? 0) ? [cell] : [],
    );
    if (near.length < many) return;
    for (const [shift, direction] of [0, 1, 2].flatMap((shift) => directions.map((own) => [shift, own] as const)))
      this.#push(near, (cell) => ((cell >> shift) % 2 === 0 ? direction : -direction));
  }

  /** Looks for the world in which cells, as often as `weight` says, are most; answers how many. */
  #push(cells: readonly number[], weight: (cell: number) => number): number {
    const costs = this.columns.map(() => 0);
    for (const cell of cells)
      for (const { column, times } of this.rows[cell] ?? [])
        costs[column] = (costs[column] ?? 0) - times * weight(cell);
    this.#model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
    this.asked += 1;
    this.#model.run();
    this.#keep(Array.from(this.#model.getSolution().colValue, Math.round));
    return -this.#model.getObjectiveValue();
  }

  /** In whole numbers of people only. */
  #wholly(look: () => void): void {
    this.#model.changeColsIntegrality(
      { kind: "range", from: 0, to: this.columns.length - 1 },
      this.columns.map(() => 1),
    );
    look();
    this.#model.clearIntegrality();
  }

  /** Keeps a world where it is one: of whole numbers, none below zero, and equal to the true one in all that is shown. */
  #keep(columns: readonly number[]): void {
    if (columns.length === 0 || columns.some((value) => !(value >= 0))) return;
    const world = this.#valuesOf(columns);
    if (world.every((value, row) => this.isHidden[row] === true || value === this.truth[row])) this.#seen.push(world);
  }

  #valuesOf(columns: readonly number[]): World {
    return Int32Array.from(this.rows, (row) =>
      row.reduce((sum, { column, times }) => sum + times * (columns[column] ?? 0), 0),
    );
  }

  #bounds(row: number): [least: number, most: number] {
    if (this.isHidden[row]) return [0, this.#highs.infinity];
    const value = this.truth[row] ?? 0;
    return [value, value];
  }
}
