import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { audit } from "../../../shared/disclosure/audit.ts";
import type { Table } from "../../../shared/disclosure/cell.ts";
import { isPrimary } from "../../../shared/disclosure/primary.ts";
import { suppress } from "../../../shared/disclosure/suppress.ts";
import { published } from "./published.ts";

/** Tables with known answers of other programs. */
const folder = join(import.meta.dirname, "../../../../shared/data/sdc");
const isHere = existsSync(folder);
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));

interface Known {
  readonly maxN: number;
  readonly protectZeros: boolean;
  readonly inner: readonly { readonly count: number }[];
  readonly cells: readonly { readonly count: number; readonly primary: boolean; readonly suppressed: boolean }[];
  readonly membership: readonly (readonly number[])[];
  readonly nSuppressed: number;
  readonly primaryOnlyExactlyRecoverable: number;
  readonly minLpWidthPrimary: number;
}

/** The two largest, of 800 cells, take too long at every width to be looked at each time. */
const takesLong = (file: string): boolean => file.startsWith("gauss-d3");
const isPatient = process.env.DISCLOSURE_TABLES !== undefined;

const files = isHere ? readdirSync(folder).filter((file) => /^(gauss|real)-.*json$/.test(file)) : [];

const tableOf = ({ inner, cells, membership }: Known, width: number): Table => ({
  people: inner.map(({ count }) => count),
  cells: cells.map((_, at) => {
    const atoms = membership[at] ?? [];
    return { id: String(at), atoms, standing: "open", width, cost: 1 + atoms.length / inner.length / 10 };
  }),
  relations: [],
});

test.skipIf(isHere)("the tables with known answers are not on this machine (../shared/data/sdc)", ({ skip }) => skip());

describe.runIf(isHere)("tables with known answers", () => {
  test.each(files)(
    "%s: small counts alone hidden, exactly as many can be recomputed as are known to be",
    async (file) => {
      const known: Known = read(file);
      const table = tableOf(known, known.minLpWidthPrimary);
      const rule = { smallest: known.maxN + 1, protectZero: known.protectZeros };
      const primary = known.cells.map(({ count }) => isPrimary(count, rule));
      expect(primary).toEqual(known.cells.map((cell) => cell.primary));
      const leaks = await audit(published(table, primary));
      expect(leaks.filter(({ from, to }) => from === to)).toHaveLength(known.primaryOnlyExactlyRecoverable);
      for (const { id, from } of leaks.filter((leak) => leak.from === leak.to))
        expect(from, id).toBe(known.cells[Number(id)]?.count);
      // What the other program hid is safe, up to where whole numbers are tighter than broken ones.
      expect(
        await audit(
          published(
            table,
            known.cells.map((cell) => cell.suppressed),
          ),
        ),
      ).toEqual([]);
    },
  );

  test.each([
    ["the known answer's", ({ minLpWidthPrimary }: Known) => minLpWidthPrimary],
    ["k", ({ maxN }: Known) => maxN + 1],
  ] as const)(
    "held to %s width: nothing can be told, and about as few are hidden",
    async (name, widthOf) => {
      const ratios: Record<string, string> = {};
      let atMost = 0;
      const own = files.filter((file) => isPatient || !takesLong(file));
      for (const file of own) {
        const known: Known = read(file);
        const table = tableOf(known, widthOf(known));
        const isHidden = await suppress(table, (cell) => known.cells[cell]?.primary === true);
        expect(await audit(published(table, isHidden)), file).toEqual([]);
        for (const [at, { primary }] of known.cells.entries()) if (primary) expect(isHidden[at]).toBe(true);
        const hidden = isHidden.filter(Boolean).length;
        ratios[file] = `${hidden} of ${known.nSuppressed}`;
        expect(hidden / known.nSuppressed, file).toBeLessThanOrEqual(1.5);
        if (hidden <= known.nSuppressed) atMost += 1;
      }
      if (isPatient) process.stdout.write(`${name} width: ${JSON.stringify(ratios, null, 1)}\n`);
      expect(atMost / own.length).toBeGreaterThanOrEqual(0.5);
    },
    900_000,
  );

  test("a pattern that is known to be broken is found out, and mended", async () => {
    const { table, suppressed, expected } = read("sdctable-problemdata.json") as {
      table: Record<string, Record<string, number>>;
      suppressed: [string, string][];
      expected: { exactlyRecoverable: [string, string, number][] };
    };
    const { margins, hidden } = crossed(table, "tot", 5);
    const isPrimary = (at: number) => suppressed.some(([row, column]) => margins.cells[at]?.id === `${row} ${column}`);
    const leaks = await audit(
      published(
        margins,
        margins.cells.map((_, at) => isPrimary(at)),
      ),
    );
    for (const [row, column, value] of expected.exactlyRecoverable)
      expect(leaks).toContainEqual({ id: `${row} ${column}`, from: value, to: value });
    const mended = await suppress(margins, isPrimary);
    expect(await audit(published(margins, mended))).toEqual([]);
    expect(hidden(mended).length).toBeLessThanOrEqual(suppressed.length + 2);
  });

  test("the table of married, divorced and single people", async () => {
    const { margins } = crossed(read("handbook-marital-sex.json").table, "Total", 5);
    const primary = margins.cells.map(({ atoms }) =>
      isPrimary(sum(margins, atoms), { smallest: 5, protectZero: false }),
    );
    expect(primary.filter(Boolean)).toHaveLength(4);
    const isHidden = await suppress(margins, (cell) => primary[cell] === true);
    expect(await audit(published(margins, isHidden))).toEqual([]);
    expect(margins.cells.filter((_, at) => !isHidden[at]).map(({ id }) => id)).toContain("Total Total");
  });

  test("one small cell in a table of regions: as few as the best of other programs", async () => {
    const { cells } = read("tauargus-ex1.json") as {
      cells: { region: string; gender: string; count: number; primary: boolean }[];
    };
    const table: Record<string, Record<string, number>> = {};
    for (const { region, gender, count } of cells) table[region] = { ...table[region], [gender]: count };
    const { margins, hidden } = crossed(table, "Total", 10);
    const isHidden = await suppress(margins, (at) => margins.cells[at]?.id === "A female");
    expect(hidden(isHidden)).toHaveLength(4);
    expect(await audit(published(margins, isHidden))).toEqual([]);
  });

  test("two releases, each safe by itself, that give away by their difference who came in between", async () => {
    const { releaseA, releaseB } = read("handbook-differencing.json") as Record<string, Record<string, number[]>>;
    const groups = Object.keys(releaseA ?? {}).flatMap((age) => [0, 1].map((sex) => [age, sex] as const));
    const before = groups.map(([age, sex]) => releaseA?.[age]?.[sex] ?? 0);
    const since = groups.map(([age, sex], at) => (releaseB?.[age]?.[sex] ?? 0) - (before[at] ?? 0));
    const cell = { width: 10, cost: 1 };
    const table: Table = {
      people: [...before, ...since],
      cells: groups.flatMap((group, at) => [
        { ...cell, id: `${group} before`, atoms: [at], standing: "shown" },
        { ...cell, id: `${group} now`, atoms: [at, groups.length + at], standing: "open" },
        {
          ...cell,
          id: `${group} since`,
          atoms: [groups.length + at],
          standing: "hidden",
          width: (since[at] ?? 0) > 0 ? 10 : 0,
        },
      ]),
      relations: [],
    };
    const all = table.cells.map(({ standing }) => standing === "hidden");
    expect((await audit(published(table, all))).map(({ from, to }) => [from, to])).toEqual([
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
    const isHidden = await suppress(table, () => false);
    expect(await audit(published(table, isHidden))).toEqual([]);
    expect(table.cells.filter(({ id }, at) => id.endsWith("now") && isHidden[at])).toHaveLength(3);
  });
});

const sum = ({ people }: Table, atoms: readonly number[]) => atoms.reduce((all, atom) => all + (people[atom] ?? 0), 0);

/** A table with margins; its cells are called by row and column. */
function crossed(table: Record<string, Record<string, number>>, total: string, width: number) {
  const names = Object.keys(table);
  const across = Object.keys(table[total] ?? {});
  const inner = names
    .filter((row) => row !== total)
    .flatMap((row) =>
      across.filter((column) => column !== total).map((column) => ({ row, column, count: table[row]?.[column] ?? 0 })),
    );
  const margins: Table = {
    people: inner.map(({ count }) => count),
    cells: names.flatMap((row) =>
      across.map((column) => ({
        id: `${row} ${column}`,
        atoms: [...inner.keys()].filter(
          (at) => [inner[at]?.row, total].includes(row) && [inner[at]?.column, total].includes(column),
        ),
        standing: "open" as const,
        width,
        cost: 1 + [row, column].filter((own) => own === total).length,
      })),
    ),
    relations: [],
  };
  const hidden = (isHidden: readonly boolean[]) => margins.cells.filter((_, at) => isHidden[at]).map(({ id }) => id);
  return { margins, hidden };
}
