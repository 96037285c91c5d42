import fc from "fast-check";
import { expect, test } from "vitest";
import { columnGroups } from "../../../shared/formats/pdf/columnGroups.ts";
import { paginate } from "../../../shared/formats/pdf/paginate.ts";
import type { Slab } from "../../../shared/formats/pdf/slab.ts";

const height = 100;
const head: Slab = { height: 7, draw: () => undefined };
const slab = fc
  .record({
    height: fc.integer({ min: 1, max: 120 }),
    above: fc.integer({ min: 0, max: 20 }),
    keep: fc.boolean(),
    newPage: fc.boolean(),
    again: fc.boolean(),
  })
  .map(({ again, ...own }): Slab => ({ ...own, ...(again ? { again: head } : {}), draw: () => undefined }));
const slabs = fc.array(slab, { maxLength: 40 });

test("everything is printed once and in its order, and no page is empty", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      const pages = paginate(all, height);
      expect(pages.flat().flatMap(({ slab }) => (slab === head ? [] : slab))).toEqual(all);
      for (const page of pages) expect(page.some(({ slab }) => slab !== head)).toBe(true);
    }),
  );
});

test("nothing lies over anything else or below the page, but what is higher than a page", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      for (const page of paginate(all, height)) {
        let bottom = 0;
        for (const { slab, top } of page) {
          expect(top).toBeGreaterThanOrEqual(bottom);
          bottom = top + slab.height;
          if (slab.height + head.height <= height) expect(bottom).toBeLessThanOrEqual(height);
        }
      }
    }),
  );
});

test("what must stay together does, unless no page has room for it", () => {
  fc.assert(
    fc.property(slabs, (all) => {
      const pages = paginate(all, height);
      for (const [at, page] of pages.entries()) {
        const last = page.at(-1)?.slab;
        const next = pages[at + 1]?.find(({ slab }) => slab !== head)?.slab;
        if (!last?.keep || !next || next.newPage) continue;
        let from = all.indexOf(last);
        while (all[from - 1]?.keep && !all[from]?.newPage) from--;
        let needed = 0;
        for (let to = from; ; to++) {
          needed += (to === from ? 0 : (all[to]?.above ?? 0)) + (all[to]?.height ?? 0);
          if (!all[to]?.keep || all[to + 1]?.newPage || to === all.length - 1) break;
        }
        expect(needed + head.height).toBeGreaterThan(height);
      }
    }),
  );
});

test("a head is repeated where its table goes on on another page", () => {
  const row: Slab = { height: 30, again: head, draw: () => undefined };
  const pages = paginate([head, ...Array.from({ length: 8 }, () => row)], height);
  expect(pages.map((page) => page.map(({ slab }) => slab === head))).toEqual([
    [true, false, false, false],
    [true, false, false, false],
    [true, false, false],
  ]);
});

const need = fc
  .record({ least: fc.integer({ min: 10, max: 200 }), more: fc.integer({ min: 0, max: 600 }) })
  .map(({ least, more }) => ({ least, natural: least + more }));

test("columns: each is printed, in its order, and none beyond the page", () => {
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 60 }), (needs) => {
      const groups = columnGroups(needs, 500);
      const [first = [], ...others] = groups.map(({ columns }) => columns);
      expect([...first, ...others.flatMap(([, ...rest]) => rest)]).toEqual(needs.map((_, at) => at));
      for (const columns of others) expect(columns[0]).toBe(0);
      for (const { widths } of groups)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(500.01);
    }),
  );
});
