import { expect, test } from "vitest";
import { audit } from "../../../shared/disclosure/audit.ts";
import { type Cell, countOf, type Table } from "../../../shared/disclosure/cell.ts";
import { isPrimary, usual } from "../../../shared/disclosure/primary.ts";
import { suppress } from "../../../shared/disclosure/suppress.ts";
import { dice } from "./dice.ts";
import { published } from "./published.ts";

/** How many random cases; DISCLOSURE_CASES=10000 for the long run. */
const cases = Number(process.env.DISCLOSURE_CASES ?? 150);

const releases = [0, 1, 2];

/** People by period, row and column; each release gives the period's and the total to date, with both margins, and some inner cells. */
function randomTable(seed: number): { people: number[]; cellsOf: (release: number) => Omit<Cell, "standing">[] } {
  const roll = dice(seed);
  const [rows, columns] = [2 + roll(3), 2 + roll(3)];
  const most = [6, 15, 40, 200][roll(4)] ?? 15;
  const people = Array.from({ length: releases.length * rows * columns }, () => (roll(4) === 0 ? 0 : roll(most)));
  const withInner = roll(3) === 0;
  const atomsOf = (periods: readonly number[], row?: number, column?: number): number[] =>
    [...people.keys()].filter((atom) => {
      const [period, own] = [Math.floor(atom / (rows * columns)), atom % (rows * columns)];
      const [ownRow, ownColumn] = [Math.floor(own / columns), own % columns];
      return periods.includes(period) && (row ?? ownRow) === ownRow && (column ?? ownColumn) === ownColumn;
    });
  const cellsOf = (release: number) =>
    [["period", [release]] as const, ["to date", releases.filter((period) => period <= release)] as const].flatMap(
      ([span, periods]) => {
        const cell = (id: string, cost: number, row?: number, column?: number) => {
          return { id: `${release} ${span} ${id}`, atoms: atomsOf(periods, row, column), width: usual.smallest, cost };
        };
        const each = [...Array(rows).keys()];
        const across = [...Array(columns).keys()];
        return [
          cell("total", 3),
          ...each.map((row) => cell(`row ${row}`, 2, row)),
          ...across.map((column) => cell(`column ${column}`, 2, undefined, column)),
          ...(withInner ? each.flatMap((row) => across.map((column) => cell(`${row},${column}`, 1, row, column))) : []),
        ];
      },
    );
  return { people, cellsOf };
}

test(`${cases} random linked tables: three releases, two margins each, and nothing hidden ever follows from what is shown`, async () => {
  let hiddenInAll = 0;
  let all = 0;
  for (let seed = 1; seed <= cases; seed++) {
    const { people, cellsOf } = randomTable(seed);
    let before: Cell[] = [];
    for (const release of releases) {
      const known = new Map(before.map((cell) => [JSON.stringify(cell.atoms), cell.standing]));
      const own = cellsOf(release).map(
        (cell): Cell => ({ ...cell, standing: known.get(JSON.stringify(cell.atoms)) ?? "open" }),
      );
      const table: Table = { people, cells: [...before, ...own], relations: [] };
      const primary = (at: number) => isPrimary(countOf(table, table.cells[at] ?? { atoms: [] }), usual);
      const isHidden = await suppress(table, primary);
      expect(await audit(published(table, isHidden)), `seed ${seed}, release ${release}`).toEqual([]);
      for (const [at, cell] of table.cells.entries()) {
        if (cell.standing === "shown") expect(isHidden[at], `seed ${seed}: ${cell.id} was shown`).toBe(false);
        if (cell.standing === "hidden" || primary(at)) expect(isHidden[at], `seed ${seed}: ${cell.id}`).toBe(true);
      }
      before = table.cells.map((cell, at) => ({ ...cell, standing: isHidden[at] ? "hidden" : "shown" }));
    }
    all += before.length;
    hiddenInAll += before.filter(({ standing }) => standing === "hidden").length;
  }
  process.stdout.write(`${cases} random tables: ${Math.round((100 * hiddenInAll) / all)} % of ${all} cells hidden\n`);
}, 3_600_000);
