import { describe, expect, test } from "vitest";
import { withNumbers } from "../../../shared/formats/chartsTold.ts";
import { printable, standIn } from "../../../shared/formats/pdf/printable.ts";
import { pdf } from "../../../shared/formats/pdf.ts";
import { value } from "../../../shared/formats/value.ts";
import { Language, texts } from "../../../shared/languages/texts.ts";
import type { Block, Row } from "../../../shared/report/blocks.ts";
import { dense, readPdf } from "./readPdf.ts";
import { sample } from "./sample.ts";

const about = { title: "A <report> & more", language: "en", madeAt: "2020-08-01T00:00:00Z" } as const;
const bytes = await pdf(sample, about);
const read = await readPdf(bytes);
const raw = Buffer.from(bytes).toString("latin1");

test("the same blocks give the same bytes, whenever they are written", async () => {
  expect(Buffer.from(await pdf(structuredClone(sample), about)).equals(bytes)).toBe(true);
});

test("it says its title, its language and when the report was made", () => {
  expect(read.info).toMatchObject({ Title: about.title, Language: "en", CreationDate: "D:20200801000000Z" });
  expect(raw).toContain('<rdf:li xml:lang="x-default">A &lt;report&gt; &amp; more</rdf:li>');
  expect(raw).toContain("/DisplayDocTitle true");
});

test("every text and every value stands in it", () => {
  const en = texts("en");
  for (const block of sample) {
    if (block.block === "table")
      for (const cell of block.rows.flatMap(({ cells }) => cells)) expect(read.text).toContain(dense(value(cell, en)));
    if (block.block === "facts" || block.block === "cover")
      for (const fact of block.facts) {
        expect(read.text).toContain(dense(fact.term));
        expect(read.text).toContain(dense(value(fact.value, en)));
      }
    if ("text" in block) expect(read.text).toContain(dense(block.text));
  }
});

test("all fonts are in it", () => {
  expect(raw.match(/\/FontFile2/g)?.length).toBe(raw.match(/\/Type \/FontDescriptor/g)?.length);
  expect(raw).not.toContain("/BaseFont /Helvetica");
});

describe("the structure for who reads with a screen reader", () => {
  const roles = read.nodes.map(({ role }) => role);
  const count = (role: string) => roles.filter((own) => own === role).length;

  test("is there: one title, a heading for each heading, a section for each section", () => {
    expect(raw).toContain("/Marked true");
    expect(count("H1")).toBe(1);
    expect(count("H2")).toBe(sample.filter((block) => block.block === "heading" && block.level === 2).length);
    expect(count("H3")).toBe(sample.filter((block) => block.block === "heading" && block.level === 3).length);
  });

  test("tables have heads for columns and for rows", () => {
    const tables = withNumbers(sample, texts("en")).filter((block) => block.block === "table");
    const rows = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const columns = tables.reduce((sum, { columns }) => sum + columns.length, 0);
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(columns);
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(rows);
    expect(raw.match(/\/S \/Table\b/g)).toHaveLength(tables.length);
  });

  test("every chart has its numbers in words", () => {
    const alts = read.nodes.flatMap(({ role, alt }) => (role === "Figure" ? (alt ?? "") : []));
    for (const chart of sample) {
      if (chart.block !== "chart") continue;
      const own = alts.find((alt) => alt.startsWith(chart.title)) ?? "";
      if (chart.chart === "bars") for (const { label } of chart.bars) expect(own).toContain(label);
      if (chart.chart === "progress") expect(own).toContain("First responders trained: Reached 87%");
    }
  });

  test("bookmarks are the headings, parts below their sections", () => {
    expect(read.bookmarks.map(({ title }) => title)).toEqual([
      "Summary",
      "Results against targets",
      "Who was reached",
      "Context",
      "Revision",
    ]);
    expect(read.bookmarks[2]?.items.map(({ title }) => title)).toEqual(["People trained"]);
  });

  test("the contents name the page of each section", () => {
    const [cover = ""] = read.pages;
    for (const { title } of read.bookmarks) {
      const page = Number(new RegExp(`${dense(title)}(\\d+)`).exec(cover)?.[1]);
      expect(read.pages[page - 1]).toContain(dense(title));
    }
  });
});

test("pages but the first are numbered", () => {
  const { pages } = read;
  for (const [at, page] of pages.entries()) expect(page.includes(`${at + 1}/${pages.length}`)).toBe(at > 0);
});

test.each(Language.options)("the fonts have every character of the texts in %s", (language) => {
  const said = Object.values(texts(language)).flatMap(function all(own: unknown): string[] {
    if (typeof own === "string") return [own];
    if (typeof own === "function") return [String(own("1", "2", "3"))];
    return typeof own === "object" && own !== null ? Object.values(own).flatMap(all) : [];
  });
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => printable(text).includes(standIn))).toEqual([]);
});

test.each([
  ["Kazakh, Kyrgyz and Tajik", "Қазақстан Ә ғ ү ұ Кыргызстан ө ң Тоҷикистон ӣ ӯ ҳ"],
  ["Bosnian, Turkmen and Uzbek", "Đurđević čćšž ÄÖÝŇŞ Oʻzbekiston"],
  ["signs", "– — “ ” … † € № ©"],
])("the fonts have %s", (_, text) => expect(printable(text)).not.toContain(standIn));

describe("a table of 5,000 cells", () => {
  const big = (columns: number, rows: number): Block => ({
    block: "table",
    caption: "Everything",
    columns: Array.from({ length: columns }, (_, at) => ({
      title: `Column ${at}.`,
      align: at === 0 ? "start" : "end",
    })),
    rows: Array.from(
      { length: rows },
      (_, row): Row => ({
        cells: [`Row ${row}.`, ...Array.from({ length: columns - 1 }, (_, at) => ({ number: row * 1000 + at }))],
      }),
    ),
  });
  const cpuSeconds = async (work: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  test("is written in about a second of computing, and its head is on every page", async () => {
    const table = big(10, 500);
    let file = new Uint8Array();
    const seconds = await cpuSeconds(async () => {
      file = await pdf([table], about);
    });
    // Under 1 s on a machine that does nothing else.
    expect(seconds).toBeLessThan(3);
    const { pages, text } = await readPdf(file);
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(page).toContain("Column9.");
    expect(text).toContain("499,008");
  });

  test("that is wider than the page is printed in parts, each with the names of the rows", async () => {
    const { text } = await readPdf(await pdf([big(50, 100)], about));
    for (let at = 1; at < 50; at++) expect(text).toContain(`Column${at}.`);
    const parts = Number(/Everything\(1\/(\d+)\)/.exec(text)?.[1]);
    expect(text.match(/Row99\./g)).toHaveLength(parts);
    expect(text).toContain("99,048");
  });
});

test("tables of one row each are not held together: a page is filled before the next begins", async () => {
  const table = (at: number): Block => ({
    block: "table",
    caption: `Table ${at}.`,
    columns: [{ title: "What", align: "start" }],
    rows: [{ cells: [`Row ${at}.`] }],
  });
  const text: Block = { block: "text", text: "A line.\n".repeat(16) };
  const { pages } = await readPdf(await pdf([text, ...Array.from({ length: 8 }, (_, at) => table(at))], about));
  expect(pages.findIndex((page) => page.includes("Row0."))).toBe(pages.findIndex((page) => page.includes("Aline.")));
});
