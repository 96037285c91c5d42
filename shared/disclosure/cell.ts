/**
 * One count of people, published or not: the atoms (indivisible groups of people, by index) that it is the sum of. All relations between
 * counts (margins, periods within a total to date, countries, earlier reports, other donors' reports) follow from the atoms they share.
 */
export interface Cell {
  readonly id: string;
  readonly atoms: readonly number[];
  /** `open`: may be shown or hidden. `shown`: is out already. `hidden`: must not be shown, or is not a number of any report. */
  readonly standing: "open" | "shown" | "hidden";
  /** How many whole numbers further the greatest that it may be must lie from the least, whenever it is hidden. */
  readonly width: number;
  /** What hiding it costs a reader, in relation to others: more for a total than for a detail. */
  readonly cost: number;
}

/** Groups of people of which one is made of the others, for everybody to know: `whole` adds up to the same as `parts`. */
export interface Relation {
  readonly whole: readonly number[];
  readonly parts: readonly number[];
}

/** Everything that belongs together: the true number of people of each atom, the counts, and what holds between atoms anyway. */
export interface Table {
  readonly people: readonly number[];
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** The true count of a cell. */
export const countOf = ({ people }: Pick<Table, "people">, { atoms }: Pick<Cell, "atoms">): number =>
  atoms.reduce((sum, atom) => sum + (people[atom] ?? 0), 0);
