import fc from "fast-check";
import { expect, test } from "vitest";
import { readXlsx } from "../../../functions/spreadsheet/readXlsx.ts";
import { writeXlsx } from "../../../functions/spreadsheet/writeXlsx.ts";
import type { Grant } from "../../../shared/grants.ts";
import { Language, texts } from "../../../shared/languages/texts.ts";
import { about } from "../../../shared/workbook/about.ts";
import type { Sheet } from "../../../shared/workbook/cell.ts";
import { compare } from "../../../shared/workbook/compare.ts";
import { layoutsIn } from "../../../shared/workbook/layouts.ts";
import { readWorkbook } from "../../../shared/workbook/readWorkbook.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import { anyActivity } from "../../support/anyActivity.ts";

const of = { project: "bih-2019", place: "BA", period: "2020-H1" };
/** Every grant that the activities name, earmarked to the place. */
const grantsOf = (activities: readonly { activity: { grants: readonly string[] } }[]) =>
  activities.flatMap(({ activity }) => activity.grants.map((id) => ({ id, places: ["BA"] }))) as unknown as Grant[];
const layouts = layoutsIn("en");
const id = fc.stringMatching(/^[0-9A-Za-z]{1,8}(-[0-9A-Za-z]{1,4})?$/);
const recorded = fc.uniqueArray(fc.record({ id, version: fc.constant(1), activity: anyActivity }), {
  selector: (one) => one.id,
  maxLength: 12,
});
const sheetsOf = (activities: Parameters<typeof sheetOf>[1]) => [
  ...layouts.map((layout) => sheetOf(layout, activities)),
  about(of, 7),
];
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const shuffled = (sheet: Sheet, order: readonly number[]): Sheet => {
  const [head = [], ...lines] = sheet.rows;
  const sorted = lines
    .map((line, index) => [order[index % order.length] ?? 0, line] as const)
    .sort((a, b) => a[0] - b[0]);
  return { ...sheet, rows: [head, ...sorted.flatMap(([key, line]) => (key % 3 === 0 ? [[], line] : [line]))] };
};

test.each(Language.options)("any activities come back from a workbook in %s as they were", async (language) => {
  const own = layoutsIn(language);
  await fc.assert(
    fc.asyncProperty(recorded, async (activities) => {
      const sheets = [...own.map((layout) => sheetOf(layout, activities)), about(of, 7, texts(language))];
      const file = await writeXlsx(sheets, { layouts: own, grants: ["usaid-2019"], texts: texts(language) });
      const read = readWorkbook(await readXlsx(Buffer.from(file)), of, grantsOf(activities));
      expect(read.problems).toEqual([]);
      expect(read.madeOf).toBe(7);
      expect(read.activities.map(({ id, activity }) => ({ id, activity })).sort(byId)).toEqual(
        activities.map(({ id, activity }) => ({ id, activity })).sort(byId),
      );
    }),
    { numRuns: 50 },
  );
});

test("lines in any other order, with empty ones between them, mean the same", () => {
  fc.assert(
    fc.property(recorded, fc.array(fc.nat(100), { minLength: 7, maxLength: 30 }), (activities, order) => {
      const read = readWorkbook(
        sheetsOf(activities).map((sheet) => (sheet.name === "About" ? sheet : shuffled(sheet, order))),
        of,
        grantsOf(activities),
      );
      expect(read.problems).toEqual([]);
      const { added, changed, removed, unchanged } = compare(activities, read.activities);
      expect({ added, changed, removed, unchanged: unchanged.length }).toEqual({
        added: [],
        changed: [],
        removed: [],
        unchanged: activities.length,
      });
    }),
    { numRuns: 300 },
  );
});

test("lines without ids get the same ones each time, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(anyActivity, { maxLength: 8 }), (activities) => {
      // An activity on several lines cannot do without an id.
      const single = layouts.flatMap((layout) =>
        activities
          .map((activity) => sheetOf(layout, [{ id: "x", activity }]).rows)
          .filter((rows) => rows.length === 2)
          .map(([, row = []]) => ({ layout, row: [undefined, ...row.slice(1)] })),
      );
      const sheets = (rows: typeof single) =>
        layouts.map((layout) => ({
          name: layout.sheet,
          rows: [...sheetOf(layout, []).rows, ...rows.filter((one) => one.layout === layout).map(({ row }) => row)],
        }));
      const ids = (rows: typeof single) =>
        readWorkbook(sheets(rows), of, grantsOf(activities.map((activity) => ({ activity }))))
          .activities.map(({ id }) => id)
          .sort();
      expect(ids(single)).toHaveLength(single.length);
      expect(ids(single.toReversed())).toEqual(ids(single));
      expect(new Set(ids(single)).size).toBe(single.length);
    }),
    { numRuns: 100 },
  );
});
