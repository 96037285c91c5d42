import { describe, expect, test } from "vitest";
import { csv } from "../../../shared/formats/csv.ts";
import { value } from "../../../shared/formats/value.ts";
import { cellOf } from "../../../shared/formats/xlsx/cellOf.ts";
import { texts } from "../../../shared/languages/texts.ts";
import type { Block, Table } from "../../../shared/report/blocks.ts";
import { broughtForward } from "../../../shared/report/broughtForward.ts";
import { layout } from "../../../shared/report/layout.ts";
import { changed } from "../../../shared/report/publishedValues.ts";
import { Report } from "../../../shared/report/report.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import type { Example } from "../../examples/example.ts";
import { parsed } from "../../support/iati/parsed.ts";
import { reportFileOf } from "../../support/iati/reportFileOf.ts";
import { readCsv } from "../formats/readCsv.ts";
import { exampleReleased, exampleReport } from "./sections/exampleReport.ts";

const en = texts("en");
const places = ["BA", "RS", "XK"];
const base = { pillar: "protection" as const, grants: ["usaid-2019"] };
type Asked = readonly [numerator: number, denominator: number] | "notApplicable";

const survey = (asked: Asked) => ({
  ...base,
  kind: "measurement" as const,
  title: "Survey of people assisted",
  indicator: "satisfied",
  form: "share" as const,
  value: typeof asked === "string" ? asked : { numerator: asked[0], denominator: asked[1] },
});
const assisted = (count: number) => ({
  ...base,
  kind: "assistance" as const,
  title: "Assistance",
  people: [
    {
      status: "new" as const,
      sex: "female" as const,
      age: "adult" as const,
      exploitation: "sexualExploitation" as const,
      count,
    },
  ],
});
const teams = (count: number) => ({
  ...base,
  kind: "coordination" as const,
  title: "Teams",
  done: [{ what: "monitoringTeam" as const, count }],
});
const definition = { version: 1, definition: "For this test.", level: "outcome" as const, where: {}, targets: [] };
const none = { value: null, reason: "None" };
const survey2019 = { value: 405, qualifier: "exactly" as const, since: null, asOf: "2019-12-31", source: "A survey" };

const share = {
  ...definition,
  id: "satisfied",
  title: "Satisfied with the assistance",
  measure: "measurement.numerator",
  where: { indicator: ["satisfied"] },
  unit: "share" as const,
  baseline: survey2019,
  targets: [{ by: "2020-06-30", value: 655, revised: { value: 505, on: "2020-02-01", reason: "Two shelters closed" } }],
};
const indicators = [
  share,
  {
    ...definition,
    id: "teams",
    title: "Teams",
    measure: "coordination.setUp",
    overPlaces: "average" as const,
    baseline: none,
  },
  {
    ...definition,
    id: "assisted",
    title: "Assisted",
    measure: "assistance.newlyAssisted",
    overPlaces: "average" as const,
    baseline: none,
  },
  {
    ...definition,
    id: "most",
    title: "Most",
    measure: "assistance.newlyAssisted",
    overTime: "highest" as const,
    baseline: none,
  },
];

/** A survey, teams and assistance in three places in the first half of 2020 (invented). A place without a survey did not hand in. */
const given = (surveys: Readonly<Record<string, Asked>>): Example => ({
  ...bosniaHerzegovina2019,
  project: { ...bosniaHerzegovina2019.project, startsOn: "2020-01-01", places, indicators },
  grants: Object.fromEntries(
    Object.entries(bosniaHerzegovina2019.grants).map(([id, terms]) => [
      id,
      { ...terms, places, startsOn: "2020-01-01", budget: undefined },
    ]),
  ),
  transactions: {},
  submissions: Object.entries(surveys).map(([place, asked], at) => ({
    period: "2020-H1",
    place,
    activities: { survey: survey(asked), teams: teams(at + 1), assisted: assisted(30) },
  })),
});
const all = given({ BA: [10, 100], RS: [60, 80], XK: [21, 20 + 1] });
const some = given({ BA: [10, 100], RS: [60, 80] });
const reportOf = (example: Example) => exampleReport(example, "usaid-2019", "2020-H1");

const tables = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.block === "table");
const rowOf = (report: Report, caption: string, first: string) =>
  tables(layout(report, null, en))
    .find((table) => table.caption === caption)
    ?.rows.find(({ cells }) => cells[0] === first)
    ?.cells.map((cell) => value(cell, en));
const told = (report: Report) =>
  layout(report, null, en).flatMap((block) => (block.block === "text" ? [block.text] : []));

describe("a share in a report", () => {
  const report = reportOf(all);

  test("is the ratio of the sums, held against its baseline and the target as revised", () => {
    expect(Report.parse(report).results[0]).toMatchObject({
      unit: "share",
      toDate: { value: 453, qualifier: "exactly" },
      cumulative: { value: 453 },
      target: { value: 505, original: 655 },
      achieved: 0.48,
      status: "behind",
      places: [{ toDate: { value: 100 } }, { toDate: { value: 750 } }, { toDate: { value: 1000 } }],
    });
  });

  test("is written as a share wherever it stands", () => {
    expect(rowOf(report, en.results.table, share.title)).toEqual([
      share.title,
      "45.3%",
      "45.3%",
      "50.5%",
      "30 June 2020",
      "48%",
      "Behind",
    ]);
    expect(rowOf(report, share.title, "Serbia")?.slice(0, 3)).toEqual(["Serbia", "75%", "75%"]);
    expect(rowOf(report, share.title, en.columns.allPlaces)).toEqual([en.columns.allPlaces, "45.3%", "45.3%"]);
    expect(told(report)).toContain(en.results.startsFrom(share.title, "40.5%", ""));
    expect(told(report)).toContain(en.results.revised(share.title, "65.5%", "Two shelters closed"));
    const chart = layout(report, null, en).find(
      (block) => block.block === "chart" && block.title === en.countries.chart(share.title),
    );
    expect(chart).toMatchObject({ unit: "%", bars: [{ values: [10] }, { values: [75] }, { values: [100] }] });
  });

  test("says that a place is missing, and a sheet says it beside the number", () => {
    expect(rowOf(reportOf(some), en.results.table, share.title)?.[2]).toBe("about 38.9%");
    const cell = cellOf({ share: 0.389, tenths: true, qualifier: "about", illustrative: false }, en);
    expect(cell).toEqual({ value: 0.389, format: "0.0%", remark: "about" });
  });

  test("is per cents with tenths as data", () => {
    const own = readCsv(csv(report, null, "en")).filter(
      (line) => line.includes("satisfied") && line.includes("#indicator+share+num"),
    );
    expect(own.map((line) => [line[7], line[18], line[19]])).toContainEqual(["toDate", "45.3", "%"]);
    expect(own.map((line) => [line[7], line[18], line[19]])).toContainEqual(["target", "50.5", "%"]);
    expect(own.map((line) => line[7])).not.toContain("cumulative");
  });

  test("is a percentage under IATI (code 2 of IndicatorMeasure)", () => {
    parsed(reportFileOf(all, "usaid-2019", "2020-H1"), ([one]) => {
      const path = "result/indicator[@measure='2']";
      expect(one?.texts(`${path}/baseline/@value`)).toEqual(["40.5"]);
      expect(one?.texts(`${path}/period/target/@value`)).toEqual(["50.5"]);
      expect(one?.texts(`${path}/period/actual/@value`)).toEqual(["45.3"]);
      expect(one?.texts(`${path}/@aggregation-status`)).toEqual(["0"]);
    });
  });

  test("is restated as a share", () => {
    expect(changed(reportOf(some), report)).toContainEqual({
      id: "satisfied",
      title: share.title,
      unit: "share",
      place: null,
      counts: "toDate",
      from: { value: 389, qualifier: "about", illustrative: false },
      to: { value: 453, qualifier: "exactly", illustrative: false },
    });
  });

  test("is restated as a share in words and as data", () => {
    const since = { period: "2020-H1", revision: 1 };
    const restated = changed(reportOf(some), report).map((one) => ({ since, ...one, reasons: [] }));
    const [row] = tables(layout({ ...report, restated }, null, en)).flatMap(({ rows }) =>
      rows.filter(({ cells }) => cells[0] === share.title && cells[1] === en.restated.everywhere),
    );
    expect(row?.cells.slice(3, 5).map((cell) => value(cell, en))).toEqual(["about 38.9%", "45.3%"]);
    const lines = readCsv(csv({ ...report, restated }, null, "en"));
    expect(lines.map((line) => [line[7], line[18], line[19]])).toContainEqual(["toDateBefore", "38.9", "%"]);
  });

  test("has no part before the period that could be worked out, so the next report brings none forward", () => {
    const later = all.submissions.map((one) => ({ ...one, period: "2020-H2" }));
    const next = exampleReport({ ...all, submissions: [...some.submissions, ...later] }, "usaid-2019", "2020-H2");
    const ids = broughtForward(reportOf(some), next).map(({ id }) => id);
    expect(ids.filter((id) => indicators.some((own) => own.id === id))).toEqual([]);
  });
});

test("a result that applies in no place says so, and not that nobody reported", () => {
  const report = reportOf(given({ BA: "notApplicable", RS: "notApplicable", XK: "notApplicable" }));
  expect(report.results[0]).toMatchObject({
    toDate: { nothing: "notApplicable" },
    achieved: null,
    status: "notApplicable",
  });
  expect(rowOf(report, en.results.table, share.title)?.slice(1)).toEqual([
    "Not applicable",
    "Not applicable",
    "50.5%",
    "30 June 2020",
    "Not applicable",
    "Not applicable",
  ]);
});

describe("an average over places", () => {
  test("is that of all, and called so", () => {
    expect(rowOf(reportOf(all), "Teams", "Average")).toEqual(["Average", "2", "2"]);
    expect(told(reportOf(all))).toContain(en.results.averaged("Teams", "3", "3"));
  });

  test("is not broken down under IATI by categories, whose numbers are sums", () => {
    parsed(reportFileOf(all, "usaid-2019", "2020-H1"), ([one]) => {
      const path = "result[title/narrative='Teams']/indicator/period/actual";
      expect(one?.texts(`${path}[not(location)]/@value`)).toEqual(["2"]);
      expect(one?.texts(`${path}[location]/@value`)).toEqual(["1", "2", "3"]);
    });
  });

  test("says how many reported where one did not, and is about theirs", () => {
    expect(rowOf(reportOf(some), "Teams", "Average")).toEqual(["Average", "about 2", "about 2"]);
    expect(told(reportOf(some))).toContain(en.results.averaged("Teams", "2", "3"));
  });
});

test("averages and highest numbers of victims are withheld from a donor, whatever they are, and do not stand in words", async () => {
  const { content, leaks } = await exampleReleased(all, "usaid-2019", "2020-H1");
  expect(leaks).toEqual([]);
  const withheld = { nothing: "suppressed" };
  for (const result of content.results.slice(2)) {
    expect(result).toMatchObject({ thisPeriod: withheld, toDate: withheld, cumulative: withheld });
    for (const place of result.places) expect(place).toMatchObject({ thisPeriod: withheld, toDate: withheld });
  }
  expect(content.counts.find(({ measure }) => measure === "assistance.newlyAssisted")).toMatchObject({
    toDate: { value: 90 },
  });
  expect(told(content).filter((text) => text.includes("Assisted is an average"))).toEqual([]);
  expect(content.results[0]).toMatchObject({ toDate: { value: 453 } });
});
