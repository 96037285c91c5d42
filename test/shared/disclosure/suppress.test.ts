import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audit } from "../../../shared/disclosure/audit.ts";
import { type Cell, countOf, type Table } from "../../../shared/disclosure/cell.ts";
import { isPrimary, usual } from "../../../shared/disclosure/primary.ts";
import { suppress } from "../../../shared/disclosure/suppress.ts";
import { published } from "./published.ts";

const cell = (id: string, atoms: number[], more: Partial<Cell> = {}): Cell => {
  return { id, atoms, standing: "open", width: usual.smallest, cost: atoms.length, ...more };
};
const table = (people: number[], cells: Cell[], relations: Table["relations"] = []): Table => ({
  people,
  cells,
  relations,
});

async function hiddenOf(own: Table, rule = usual): Promise<string[]> {
  const isHidden = await suppress(own, (at) => isPrimary(countOf(own, own.cells[at] ?? { atoms: [] }), rule));
  expect(await audit(published(own, isHidden))).toEqual([]);
  return own.cells.filter((_, at) => isHidden[at]).map(({ id }) => id);
}

/** Women and men in two countries, with margins (invented). */
const square = (people: [number, number, number, number], more: Partial<Record<string, Partial<Cell>>> = {}) =>
  table(
    people,
    Object.entries({
      "A f": [0],
      "A m": [1],
      "B f": [2],
      "B m": [3],
      A: [0, 1],
      B: [2, 3],
      f: [0, 2],
      m: [1, 3],
      all: [0, 1, 2, 3],
    }).map(([id, atoms]) => cell(id, atoms, more[id])),
  );

describe("suppress", () => {
  test("hides nothing where nothing is small, and shows a zero", async () => {
    expect(await hiddenOf(square([40, 10, 0, 25]))).toEqual([]);
  });

  test("hides a zero, too, where it is to be protected", async () => {
    expect(await hiddenOf(square([40, 10, 0, 25]), { ...usual, protectZero: true })).toContain("B f");
  });

  test("hides a small count and the three that would give it away, and no total", async () => {
    expect(await hiddenOf(square([40, 3, 50, 25]))).toEqual(["A f", "A m", "B f", "B m"]);
  });

  test("of those that would do hides the cheapest", async () => {
    const own = table(
      [3, 50, 60, 70],
      [
        cell("a", [0]),
        cell("b", [1], { cost: 5 }),
        cell("c", [2], { cost: 2 }),
        cell("d", [3], { cost: 5 }),
        cell("all", [0, 1, 2, 3]),
      ],
    );
    expect(await hiddenOf(own)).toEqual(["a", "c"]);
  });

  test("hides the second of two periods whose first was small, unless the total to date goes: a total that was shown before stays", async () => {
    const own = table(
      [30, 4],
      [cell("first", [0], { standing: "shown" }), cell("second", [1]), cell("to date", [0, 1])],
    );
    expect(await hiddenOf(own)).toEqual(["second", "to date"]);
  });

  test("keeps hidden what was hidden, also where it is not small", async () => {
    expect(await hiddenOf(square([40, 33, 50, 25], { "A f": { standing: "hidden" } }))).toEqual([
      "A f",
      "A m",
      "B f",
      "B m",
    ]);
  });

  test("minds what is never shown itself: who is not among the women, of those who are in all", async () => {
    const own = table([40, 3], [cell("women", [0]), cell("all", [0, 1]), cell("others", [1], { standing: "hidden" })]);
    expect(await hiddenOf(own)).toEqual(["women", "others"]);
  });

  test("minds what adds up anyway: people served are the new ones and those who continue", async () => {
    const served = cell("served", [0]);
    const fresh = cell("new", [1], { cost: 2 });
    const continuing = cell("continuing", [2], { standing: "hidden" });
    const own = table([43, 40, 3], [served, fresh, continuing], [{ whole: [0], parts: [1, 2] }]);
    expect(await hiddenOf(own)).toEqual(["served", "continuing"]);
  });

  test("of two unknowns in whole numbers leaves more than one way", async () => {
    // Three pairs of three groups: each pair known means each group known.
    const own = table([4, 20, 30], [cell("a", [0]), cell("ab", [0, 1]), cell("bc", [1, 2]), cell("ac", [0, 2])]);
    expect((await hiddenOf(own)).length).toBeGreaterThan(1);
  });

  test("gives the same answer each time", async () => {
    const own = square([40, 3, 9, 25]);
    expect(await hiddenOf(own)).toEqual(await hiddenOf(own));
  });

  test("hides everything that is open where nothing else helps, and the audit says what still leaks", async () => {
    const own = table(
      [30, 4, 20],
      [
        cell("first", [0], { standing: "shown" }),
        cell("second", [1]),
        cell("to date", [0, 1], { standing: "shown" }),
        cell("third", [2]),
      ],
    );
    const isHidden = await suppress(own, (at) => own.cells[at]?.id === "second");
    expect(isHidden).toEqual([false, true, false, true]);
    expect(await audit(published(own, isHidden))).toEqual([{ id: "second", from: 4, to: 4 }]);
  });
});

describe("audit", () => {
  const own = square([40, 3, 50, 25]);
  const leaksOf = (hidden: string[]) =>
    audit(
      published(
        own,
        own.cells.map(({ id }) => hidden.includes(id)),
      ),
    );

  test("finds what follows by subtraction", async () => {
    expect(await leaksOf(["A m"])).toEqual([{ id: "A m", from: 3, to: 3 }]);
    expect(await leaksOf(["A m", "A f"])).toHaveLength(2);
    expect(await leaksOf(["A f", "A m", "B f", "B m"])).toEqual([]);
  });

  test("finds what is known too well", async () => {
    const near = table([3, 4], [cell("a", [0]), cell("b", [1]), cell("both", [0, 1])]);
    expect(await audit(published(near, [true, true, false]))).toEqual([
      { id: "a", from: 0, to: 7 },
      { id: "b", from: 0, to: 7 },
    ]);
  });

  test("finds what is one whole number only, where broken numbers would be many", async () => {
    // a + b, b + c and a + c are 1, 1 and 2 (a relation each): in halves there are many ways, in whole people one.
    const whole = table(
      [1, 0, 1, 0, 0],
      [cell("ab", [0, 1]), cell("bc", [1, 2]), cell("ac", [0, 2]), cell("a", [0], { width: 1 })],
    );
    expect(await audit(published(whole, [false, false, false, true]))).toMatchObject([{ id: "a" }]);
  });

  test("every hidden cell of a suppressed table that is shown after all is found, or was no secret", async () => {
    const isHidden = await suppress(own, (at) => own.cells[at]?.id === "A m");
    for (const [at, hidden] of isHidden.entries()) {
      if (!hidden || own.cells[at]?.id === "A m") continue;
      expect(
        await audit(
          published(
            own,
            isHidden.map((other, own) => other && own !== at),
          ),
        ),
      ).not.toEqual([]);
    }
  });

  test("agrees with trying every world, for any small table", async () => {
    const small = fc.record({
      people: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
      cells: fc.array(fc.record({ atoms: fc.subarray([0, 1, 2], { minLength: 1 }), isHidden: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
    });
    await fc.assert(
      fc.asyncProperty(small, async ({ people, cells }) => {
        const all = table(
          people,
          [...cells, { atoms: [0, 1, 2], isHidden: false }].map(({ atoms }, at) =>
            cell(String(at), atoms, { width: 2 }),
          ),
        );
        const hides = [...cells.map(({ isHidden }) => isHidden), false];
        const values = (world: readonly number[]) =>
          all.cells.map(({ atoms }) => countOf({ people: world }, { atoms }));
        const truth = values(people);
        const worlds: number[][] = [];
        for (let a = 0; a <= 9; a++) for (let b = 0; b <= 9; b++) for (let c = 0; c <= 9; c++) worlds.push([a, b, c]);
        const alike = worlds.map(values).filter((own) => own.every((value, at) => hides[at] || value === truth[at]));
        const narrow = all.cells.flatMap(({ id }, at) => {
          const own = alike.map((world) => world[at] ?? 0);
          return hides[at] && Math.max(...own) - Math.min(...own) < 2 ? [id] : [];
        });
        expect((await audit(published(all, hides))).map(({ id }) => id)).toEqual(narrow);
      }),
      { numRuns: 150 },
    );
  });
});
