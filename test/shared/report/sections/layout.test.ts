import { describe, expect, test } from "vitest";
import { page } from "../../../../shared/formats/page.ts";
import { texts } from "../../../../shared/languages/texts.ts";
import type { Block, Table, Value } from "../../../../shared/report/blocks.ts";
import { layout } from "../../../../shared/report/layout.ts";
import type { ReleasedReport, Report } from "../../../../shared/report/report.ts";
import { bosniaHerzegovina2019 } from "../../../examples/bosniaHerzegovina2019.ts";
import { centralAsia2003 } from "../../../examples/centralAsia2003.ts";
import { trainingModules2006 } from "../../../examples/trainingModules2006.ts";
import { exampleReport } from "./exampleReport.ts";

const en = texts("en");
const bosnia = exampleReport(bosniaHerzegovina2019, "usaid-2019", "2020-H1");
const asia = exampleReport(centralAsia2003, "usaid-2003", "2003");
const release = (content: Report): ReleasedReport => ({
  id: { donor: "usaid", project: "bih-2019", grant: "usaid-2019", period: "2020-H1", revision: 2 },
  content,
  releasedAt: "2020-08-30T09:00:00Z",
  reason: "A training was recorded twice",
  hash: "a".repeat(64),
  previousHash: "b".repeat(64),
});

const blocksOf = (report: Report, released: ReleasedReport | null = null): Block[] => layout(report, released, en);
const numberOf = (value: Value | undefined): number =>
  typeof value === "object" && "number" in value ? value.number : Number.NaN;
const tables = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.block === "table");
const tableOf = (blocks: readonly Block[], caption: string): Table => {
  const found = tables(blocks).find((table) => table.caption.startsWith(caption));
  if (found === undefined) throw new Error(`no table ${caption}`);
  return found;
};
const facts = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.block === "facts" ? block.facts : []));
const fact = (blocks: readonly Block[], term: string): Value | undefined =>
  facts(blocks).find((own) => own.term === term)?.value;

const everyReport = [bosniaHerzegovina2019, centralAsia2003, trainingModules2006].flatMap((example) =>
  example.releases.map(({ grant, period }) => [`${grant} ${period}`, exampleReport(example, grant, period)] as const),
);

describe.each(everyReport)("%s", (_, report) => {
  test("is laid out with one cover, ids used once and headings in order", () => {
    const blocks = blocksOf(report, release(report));
    expect(blocks.filter(({ block }) => block === "cover")).toHaveLength(1);
    const headings = blocks.flatMap((block) => (block.block === "heading" ? [block] : []));
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
    expect(headings[0]?.level).toBe(2);
    for (const { id } of headings) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  test("has as many cells in each row as columns, and is written without a throw", () => {
    for (const { columns, rows } of tables(blocksOf(report)))
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(page(report, release(report), "en")).toBe(page(structuredClone(report), release(report), "en"));
  });
});

describe("Bosnia and Herzegovina, first half of 2020", () => {
  const blocks = blocksOf(bosnia, release(bosnia));

  test("says 260 first responders trained, of 300, in summary, results and published totals", () => {
    expect(fact(blocks, "First responders trained")).toMatchObject({ number: 260, qualifier: "exactly" });
    const row = tableOf(blocks, "Results in this period").rows[0];
    expect(numberOf(row?.cells[2])).toBe(260);
    expect(numberOf(row?.cells[3])).toBe(300);
    expect(tableOf(blocks, "Totals as published").rows[0]?.cells[1]).toEqual({
      number: 260,
      qualifier: "exactly",
      unit: "people",
    });
  });

  test("splits the 260 into rows and columns that add up, says that the split is illustrative, and draws the same numbers", () => {
    const table = tableOf(blocks, "People trained, by profession and sex");
    const body = table.rows.filter(({ total }) => total !== true).map(({ cells }) => cells.slice(1).map(numberOf));
    const foot = table.rows
      .find(({ total }) => total)
      ?.cells.slice(1)
      .map(numberOf);
    expect(foot?.at(-1)).toBe(260);
    expect(foot).toEqual(body.reduce((a, b) => a.map((sum, at) => sum + (b[at] ?? 0))));
    for (const row of body) expect(row.at(-1)).toBe(row.slice(0, -1).reduce((a, b) => a + b));
    const chart = blocks.find(
      (block) => block.block === "chart" && block.chart === "bars" && block.title === table.caption,
    );
    expect(chart).toMatchObject({ bars: body.map((row) => ({ values: row.slice(0, -1) })) });
    expect(blocks).toContainEqual({ block: "note", tone: "information", text: en.breakdowns.illustrative });
  });

  test("keeps unknown money unknown", () => {
    expect(fact(blocks, "Agreed")).toEqual({ minor: 55_000_000, currency: "USD" });
    expect(fact(blocks, "Spent")).toEqual({ nothing: "unknown" });
    expect(fact(blocks, "Money used")).toEqual({ nothing: "unknown" });
  });

  test("shows the tiers up to its own year only", () => {
    const chart = blocks.find((block) => block.block === "chart" && block.chart === "steps");
    expect(chart).toMatchObject({ years: [2016, 2017, 2018, 2019, 2020] });
    expect(chart).toHaveProperty("lines[0].levels[4]", "Tier 2 Watch List");
  });

  test("says with whom it was paid for, and that reports must not be added up", () => {
    const table = tableOf(blocks, "From who paid");
    expect(table.columns[2]?.title).toBe("Together with United States Department of State");
    for (const { cells } of table.rows) expect(numberOf(cells[1]) + numberOf(cells[2])).toBe(numberOf(cells.at(-1)));
    expect(blocks).toContainEqual({ block: "text", text: en.coFunding.rule.inFull });
  });

  test("carries its revision and both fingerprints", () => {
    expect(fact(blocks, en.revision.number)).toEqual({ number: 2 });
    expect(fact(blocks, en.revision.hash)).toBe("a".repeat(64));
    expect(fact(blocks, en.revision.previousHash)).toBe("b".repeat(64));
  });
});

describe("Central Asia, 2003", () => {
  const blocks = blocksOf(asia);

  test("says who did not report, at the top and in its section", () => {
    const cautions = blocks.flatMap((block) =>
      block.block === "note" && block.tone === "caution" ? [block.text] : [],
    );
    expect(cautions.some((text) => text.includes("Turkmenistan (2003)"))).toBe(true);
    const row = tableOf(blocks, "Periods with an approved").rows.find(({ cells }) => cells[0] === "Turkmenistan");
    expect(row?.cells).toEqual(["Turkmenistan", "0 of 1", "2003"]);
  });

  test("counts hotlines on from at least 23, and has every place in the table of an indicator", () => {
    expect(fact(blocks, "Hotlines established")).toMatchObject({ number: 23, qualifier: "atLeast" });
    expect(tableOf(blocks, "Hotlines established").rows.map(({ cells }) => cells[0])).toEqual([
      ...asia.grant.places.map(({ name }) => name),
      "Total",
    ]);
  });

  test("says that it is a draft", () => {
    expect(blocks).toContainEqual({ block: "note", tone: "caution", text: en.cover.draft });
  });
});

test("a set of donors that paid for none of a measure is a zero in its column, not a gap", () => {
  const quantity = (value: number) => ({ value, qualifier: "exactly", illustrative: false }) as const;
  const measure = { measure: "m", unit: "people", credited: quantity(5), alone: quantity(2) };
  const coFunding = {
    otherDonors: ["A", "B"],
    measures: [
      { ...measure, title: "One", together: [{ donors: ["A"], quantity: quantity(3) }] },
      { ...measure, title: "Two", together: [{ donors: ["A", "B"], quantity: quantity(3) }] },
    ],
  };
  const table = tableOf(blocksOf({ ...bosnia, coFunding }), "From who paid");
  expect(table.columns.slice(2, -1).map(({ title }) => title)).toEqual(["Together with A", "Together with A and B"]);
  expect(table.rows.map(({ cells }) => cells.slice(1).map(numberOf))).toEqual([
    [2, 3, 0, 5],
    [2, 0, 3, 5],
  ]);
});

test("a number that is withheld says so, in the table and in the chart", () => {
  const [first] = bosnia.results;
  if (first === undefined) throw new Error("the example has no results");
  const withheld = { ...first, cumulative: { nothing: "suppressed" }, achieved: null, status: "withheld" } as const;
  const blocks = blocksOf({ ...bosnia, results: [withheld] });
  expect(tableOf(blocks, "Results in this period").rows[0]?.cells.at(-1)).toEqual({ status: "withheld" });
  const chart = blocks.find((block) => block.block === "chart" && block.chart === "progress");
  expect(chart).toHaveProperty("bars[0].share", "suppressed");
});

test("a template is a list of sections, and is the one that the report was made with", () => {
  const template = {
    id: "own",
    title: "Own",
    sections: [{ section: "money" }, { section: "revision", heading: "Last" }],
  };
  const own = layout({ ...bosnia, template }, null, en);
  expect(own.flatMap((block) => (block.block === "heading" && block.level === 2 ? [block.text] : []))).toEqual([
    en.money.heading,
    "Last",
  ]);
});

test("a revised target says what it was at first and why; a place's own target stands beside its numbers", () => {
  const [first] = asia.results;
  if (first === undefined) throw new Error("the example has no results");
  const target = { value: 30, by: "2004-12-31", illustrative: false, original: 40, reason: "A country left" };
  const places = first.places.map((place) => (place.place === "KZ" ? { ...place, target } : place));
  const blocks = blocksOf({ ...asia, results: [{ ...first, target, places }] });
  expect(blocks).toContainEqual({
    block: "text",
    text: expect.stringContaining("was 40 at first and was revised: A country left"),
  });
  const [table] = blocks.filter(
    (block) => block.block === "table" && block.rows.some(({ cells }) => cells[0] === "Kazakhstan"),
  );
  expect(table).toMatchObject({
    rows: expect.arrayContaining([
      { cells: expect.arrayContaining(["Kazakhstan", { number: 30, illustrative: false }]) },
    ]),
  });
});
