import { describe, expect, test } from "vitest";
import { sheetName } from "../../../shared/formats/xlsx/sheetName.ts";
import { xlsx } from "../../../shared/formats/xlsx.ts";
import { nastyTexts } from "./nastyTexts.ts";
import { cellsOf, readXlsx } from "./readXlsx.ts";
import { sample } from "./sample.ts";

const about = { title: "A report", language: "en", madeAt: "2020-08-01T00:00:00Z" } as const;
const bytes = await xlsx(sample, about);
const workbook = await readXlsx(bytes);
const cells = cellsOf(workbook);
const at = (sheet: string, address: string) =>
  cells.find((cell) => cell.sheet.startsWith(sheet) && cell.at === address);

test("the same blocks give the same bytes, whenever they are written", async () => {
  expect(Buffer.from(await xlsx(structuredClone(sample), about)).equals(bytes)).toBe(true);
  const files = Buffer.from(bytes).toString("latin1").split("PK\u0003\u0004").slice(1);
  expect(files.length).toBeGreaterThan(5);
  // Midnight of 1 January 1980, and not the time of writing.
  for (const file of files) expect(file.slice(6, 10)).toBe("\0\0!\0");
});

test("the first sheet has what is no table, and a sheet stands for each table and each chart without one", () => {
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "Report",
    "1 Results against targets",
    "2 People trained",
    "3 People trained",
    "4 Context",
  ]);
  const front = cells.filter(({ sheet }) => sheet === "Report").map(({ value }) => value);
  for (const block of sample) {
    if ("text" in block) expect(front).toContain(block.text);
    if (block.block === "table") expect(front).toContain(block.caption);
  }
  expect(workbook.title).toBe("A report");
});

test("numbers are numbers: counts, money, shares and dates, with what must be known of them beside", () => {
  expect(at("1 ", "A4")?.value).toBe("Regional monitoring teams established");
  expect(at("1 ", "C3")).toMatchObject({ value: 260, format: "#,##0" });
  expect(at("1 ", "C5")?.value).toBe(25);
  expect(at("1 ", "D5")?.value).toBe("about");
  expect(at("1 ", "F3")).toMatchObject({ value: 260 / 300, format: "0.0%" });
  expect(cells.find(({ value }) => value === 550_000)?.format).toBe("[$USD] #,##0.00");
  expect(cells.find(({ value }) => value instanceof Date)).toMatchObject({ format: "yyyy-mm-dd" });
});

test("nothing is a word, never empty and never zero", () => {
  expect(at("1 ", "B6")?.value).toBe("Not reported");
  expect(at("1 ", "B7")?.value).toBe("Withheld to protect people");
  expect(at("Report", "B11")?.value ?? at("Report", "B12")?.value).toBeDefined();
});

test("the head of a table stays in sight", () => {
  for (const sheet of workbook.worksheets.slice(1))
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
});

describe("names of sheets", () => {
  test.each(Object.entries({ ...nastyTexts, "what sheets forbid": "a:b\\c/d?e*f[g]h'i", "an apostrophe": "'='" }))(
    "%s",
    (_, text) => {
      const name = sheetName(12, text);
      expect(name).toMatch(/^12(?: |$)/);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]*?/\\:']/);
      expect(name.isWellFormed()).toBe(true);
    },
  );
});
