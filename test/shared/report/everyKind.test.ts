import { expect, test } from "vitest";
import { Activity } from "../../../shared/activities/activity.ts";
import { count } from "../../../shared/figures/figures.ts";
import type { Quantity } from "../../../shared/figures/quantity.ts";
import { totals } from "../../../shared/figures/totals.ts";
import { page } from "../../../shared/formats/page.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { Project } from "../../../shared/projects.ts";
import { layout } from "../../../shared/report/layout.ts";
import { Report } from "../../../shared/report/report.ts";
import type { Example } from "../../examples/example.ts";
import { payers } from "../../support/payers.ts";
import { exampleReport } from "./sections/exampleReport.ts";

const grants = ["g"];
const base = { pillar: "prevention", grants } as const;
const share = (numerator: number, denominator: number) => ({
  kind: "measurement" as const,
  title: "Victims who were satisfied",
  ...base,
  indicator: "victims-satisfied",
  form: "share" as const,
  value: { numerator, denominator },
});
const level = (of: number) => ({
  kind: "measurement" as const,
  title: "Standard of care",
  ...base,
  indicator: "standard-of-care",
  form: "level" as const,
  value: { level: of, highest: 5 },
});

/** Two places and two years of every kind. */
const everyKind: Example = {
  id: "every-kind",
  coordinator: "nobody",
  approver: "nobody",
  project: {
    title: "Every kind of activity",
    places: ["KZ", "UZ"],
    startsOn: "2020-01-01",
    endsOn: "2021-12-31",
    frequency: "year",
    indicators: [],
    published: [],
    sources: [],
  },
  grants: {
    g: {
      donor: "usaid",
      title: "A grant",
      reference: null,
      amount: null,
      startsOn: "2020-01-01",
      endsOn: "2021-12-31",
      places: ["KZ", "UZ"],
      pillars: ["prevention"],
      calendar: { frequency: "year", dueDays: 90 },
      creditRule: "inFull",
    },
  },
  transactions: {},
  releases: [],
  submissions: [
    {
      period: "2020",
      place: "KZ",
      activities: {
        law: {
          kind: "reform",
          title: "Law",
          ...base,
          reform: "law-on-trafficking",
          instrument: "law",
          stage: "drafted",
        },
        plan: { kind: "reform", title: "Plan", ...base, reform: "plan", instrument: "actionPlan", stage: "submitted" },
        calls: {
          kind: "hotline",
          title: "Hotline",
          ...base,
          calls: 40,
          callsBy: [{ topic: "suspectedCase", sex: "female", count: 10 }],
        },
        first: { kind: "subgrant", title: "Shelter", ...base, ngo: "A", amount: { minor: 500_050, currency: "USD" } },
        second: { kind: "subgrant", title: "Bus", ...base, ngo: "B", amount: { minor: 90_000, currency: "EUR" } },
        satisfied: share(9, 10),
        care: level(2),
      },
    },
    {
      period: "2020",
      place: "UZ",
      activities: {
        campaign: { kind: "campaign", title: "Radio", ...base, reach: "notApplicable", media: [{ medium: "radio" }] },
        calls: { kind: "hotline", title: "Hotline", ...base, calls: "notApplicable" },
        satisfied: share(10, 90),
        care: level(3),
      },
    },
    {
      period: "2021",
      place: "KZ",
      activities: {
        law: {
          kind: "reform",
          title: "Law",
          ...base,
          reform: "law-on-trafficking",
          instrument: "law",
          stage: "inForce",
        },
        third: { kind: "subgrant", title: "Shelter", ...base, ngo: "A", amount: { minor: 100, currency: "USD" } },
        campaign: {
          kind: "campaign",
          title: "Plays",
          ...base,
          reach: 3000,
          estimate: "headCount",
          media: [{ medium: "play", count: 20 }, { medium: "radio" }],
        },
        care: level(4),
      },
    },
    { period: "2021", place: "UZ", activities: { policy: { ...reformWithoutName() } } },
  ],
};

function reformWithoutName() {
  return { kind: "reform", title: "Policies", ...base, instrument: "policy", stage: "adopted" } as const;
}

const report = exampleReport(everyKind, "g", "2021");
const plain = (quantity: Quantity | undefined): string => {
  if (quantity === undefined) return "no row";
  if ("nothing" in quantity) return quantity.nothing;
  return quantity.qualifier === "exactly" ? String(quantity.value) : `${quantity.qualifier} ${quantity.value}`;
};

test.each([
  // What is counted, in 2021, since 2020.
  ["Reforms worked on", "atLeast 1", "atLeast 2"],
  ["Calls to hotlines", "0", "40"],
  ["Sub-grants made", "1", "3"],
  ["Value of sub-grants: EUR", "0", "90000"],
  ["Value of sub-grants: USD", "100", "500150"],
  ["Campaign events", "atLeast 20", "atLeast 20"],
  ["Reach of campaigns", "3000", "3000"],
  ["Share measured, numerator: victims-satisfied", "0", "19"],
  ["Share measured, denominator: victims-satisfied", "0", "100"],
  ["Places with a level: standard-of-care", "1", "2"],
])("%s: %s in 2021, %s to date", (title, thisPeriod, toDate) => {
  const row = report.counts.find((own) => own.title === title);
  expect([plain(row?.thisPeriod), plain(row?.toDate)]).toEqual([thisPeriod, toDate]);
});

const split = (title: string) => {
  const found = report.breakdowns.find((own) => own.title === title);
  return found?.cells.map((row, at) => [found.rows.categories[at], ...row.map(plain)]);
};

test.each([
  [
    "Reforms worked on",
    [
      ["submitted", "0", "0", "1"],
      ["adopted", "0", "notReported", "0"],
      ["inForce", "1", "0", "0"],
    ],
  ],
  [
    "Calls to hotlines",
    [
      ["suspectedCase", "10", "0"],
      ["unknown", "0", "30"],
    ],
  ],
  [
    "Campaign events",
    [
      ["radio", "notReported"],
      ["play", "20"],
    ],
  ],
  [
    "Places with a level: standard-of-care",
    [
      ["3", "1"],
      ["4", "1"],
    ],
  ],
])("%s by category: each once, and what nobody split as unknown", (title, cells) => {
  expect(split(title)).toEqual(cells);
});

test("nothing that must be kept apart is added up: no row over currencies or indicators", () => {
  expect(report.breakdowns.map(({ measure }) => measure)).not.toContain("subgrant.value");
  expect(report.counts.filter(({ measure }) => measure === "subgrant.value")).toHaveLength(2);
});

test("the report is one that can be released, its parts are told apart, and money is shown in whole units", () => {
  expect(Report.parse(report)).toEqual(report);
  const blocks = layout(report, null, texts("en"));
  const ids = blocks.flatMap((block) => (block.block === "heading" ? [block.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect(page(report, null, "en")).toContain("5,001.5");
});

test("headquarters is refused a total over currencies and indicators, and told why", () => {
  const counts = everyKind.submissions.map(({ period, place, activities }) => ({
    project: "p",
    period,
    place,
    figures: count(
      Object.values(activities).map((one) => Activity.parse(one)),
      period,
    ),
  }));
  const of = (measure: string, from: string, to: string) => totals(counts, { measure, from, to }, payers);
  expect(() => of("subgrant.value", "2020", "2021")).toThrow("it is of more than one currency");
  expect(of("subgrant.value", "2021", "2021").total).toMatchObject({ value: 100 });
  expect(of("measurement.denominator", "2020", "2021").total).toMatchObject({ value: 100 });
  expect(of("reform.reforms", "2020", "2021").total).toMatchObject({ value: 2, qualifier: "atLeast" });
});

test("an indicator of a measure that is kept apart names which one", () => {
  const indicator = (where: object) => ({
    ...everyKind.project,
    id: "p",
    indicators: [
      {
        id: "satisfied",
        version: 1,
        title: "Victims who were satisfied",
        definition: "Those who said so when asked.",
        level: "outcome",
        measure: "measurement.numerator",
        where,
        baseline: { value: null, reason: "None" },
        targets: [],
      },
    ],
  });
  expect(Project.safeParse(indicator({})).error?.issues[0]?.path).toEqual(["indicators", 0, "where", "indicator"]);
  expect(Project.safeParse(indicator({ indicator: ["victims-satisfied"] })).success).toBe(true);
});
