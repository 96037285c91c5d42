import { describe, expect, test } from "vitest";
import { columns } from "../../../shared/formats/csv/columns.ts";
import { csv } from "../../../shared/formats/csv.ts";
import { printable } from "../../../shared/formats/pdf/printable.ts";
import { pdf } from "../../../shared/formats/pdf.ts";
import { xlsx } from "../../../shared/formats/xlsx.ts";
import { asWritten } from "../../../shared/workbook/cell.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { exampleReport } from "../report/sections/exampleReport.ts";
import { everywhere } from "./everywhere.ts";
import { nastyTexts } from "./nastyTexts.ts";
import { readCsv } from "./readCsv.ts";
import { dense, readPdf } from "./readPdf.ts";
import { cellsOf, readXlsx } from "./readXlsx.ts";

const formulas = {
  formula: '=HYPERLINK("http://example.org","click")',
  "formula by a sign": "+1+1",
  "formula by an at": "@SUM(A1)",
  "formula after a tab": "\t=1+1",
  "fullwidth formula": "＝1+1",
  apostrophe: "'=1+1",
};
const report = exampleReport(bosniaHerzegovina2019, "usaid-2019", "2020-H1");

describe.each(Object.entries({ ...nastyTexts, ...formulas }))("%s", (_, text) => {
  const about = { title: text, language: "en", madeAt: "2020-08-01T00:00:00Z" } as const;

  test("stands in a PDF, whole, with a sign for each character that cannot be printed", async () => {
    const { text: read, info, bookmarks } = await readPdf(await pdf(everywhere(text), about));
    expect(info.Title).toBe(text);
    expect(bookmarks[0]?.title).toBe(text);
    const shown = dense(printable(text));
    // Headings, texts, a note, terms and details, captions and cells; charts shorten theirs, and tell all of it in words.
    const parts = read.split(shown).length - 1;
    // What is longer than a page is parted by its foot.
    if (text.length < 1_000) expect(parts).toBeGreaterThan(12);
    else expect([...read].filter((sign) => shown.includes(sign)).length).toBeGreaterThan(13 * shown.length);
  });

  test("stands in a workbook, whole and inert", async () => {
    const cells = cellsOf(await readXlsx(await xlsx(everywhere(text), about)));
    const texts = cells.map(({ value }) => value).filter((value) => typeof value === "string");
    expect(texts.filter((own) => asWritten(own) === text || own === text).length).toBeGreaterThan(10);
    for (const own of texts) expect(own).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(cells.filter(({ value }) => typeof value === "object" && value !== null && "formula" in value)).toEqual([]);
  });

  test("stands in a CSV, whole and inert", () => {
    const [counted, ...counts] = report.counts;
    if (counted === undefined) throw new Error("nothing was counted");
    const lines = readCsv(csv({ ...report, counts: [{ ...counted, title: text }, ...counts] }, null, "en"));
    const names = lines.slice(2).map((line) => line[Object.keys(columns).indexOf("name")] ?? "");
    expect(names.map(asWritten)).toContain(text);
    for (const cell of lines.slice(2).flat()) expect(cell).not.toMatch(/^(?:[=+@\t\r＝＋－＠]|-(?!\d+(?:[.]\d+)?$))/);
  });
});
