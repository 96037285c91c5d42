import { describe, expect, test } from "vitest";
import { page } from "../../../shared/formats/page.ts";
import { Language, type Texts, texts } from "../../../shared/languages/texts.ts";
import { placeName } from "../../../shared/places/placeName.ts";
import { layout } from "../../../shared/report/layout.ts";
import type { ReleasedReport, Report } from "../../../shared/report/report.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { centralAsia2003 } from "../../examples/centralAsia2003.ts";
import { trainingModules2006 } from "../../examples/trainingModules2006.ts";
import { exampleReport } from "./sections/exampleReport.ts";

const examples = [
  ["Bosnia and Herzegovina", exampleReport(bosniaHerzegovina2019, "usaid-2019", "2020-H1")],
  ["Central Asia", exampleReport(centralAsia2003, "usaid-2003", "2003")],
  ["Training modules", exampleReport(trainingModules2006, "prm-2006", "2006")],
] as const;
const others = Language.options.filter((language) => language !== "en");

const release = (content: Report): ReleasedReport => ({
  id: { donor: "usaid", project: "p", grant: "g", period: "2020-H1", revision: 1 },
  content,
  releasedAt: "2020-08-30T09:00:00Z",
  reason: null,
  hash: "a".repeat(64),
  previousHash: null,
});

/** Everything of a kind that stands anywhere in a layout: all its strings, or all that is no string. */
const all = (value: unknown, type: "string" | "number"): unknown[] => {
  if (typeof value !== "object" || value === null) return typeof value === type ? [value] : [];
  return Object.values(value).flatMap((below) => all(below, type));
};

/** A report in which nothing is left that people wrote. */
const unwritten = (report: Report): Report => ({
  ...report,
  project: { ...report.project, title: "§", programme: null, note: null, sources: [] },
  grant: { ...report.grant, title: "§", reference: null, note: null },
  published: [],
  activities: (report.activities ?? []).map((one) => ({
    ...one,
    listed: one.listed.map((activity) => ({ ...activity, title: "§" })),
  })),
  definitions: report.definitions.map((one) => ({ ...one, title: "§", definition: "§" })),
  context: report.context.map((one) => ({ ...one, tiers: one.tiers.map((tier) => ({ ...tier, source: "§" })) })),
});

/** Every name of a measure, category and place that English has and the other language has not. */
const names = ({ labels }: Texts, own: Texts): string[] => {
  const of = ({ measures, dimensions }: Texts["labels"]) => [
    ...Object.values(measures).map(({ title }) => title),
    ...Object.values(dimensions).flatMap(({ labels }) => Object.values(labels)),
  ];
  const places = ["BA", "KZ", "KG", "TJ", "TM", "UZ", "central-asia"];
  const known = new Set([...of(own.labels), ...places.map((place) => placeName(place, own.language))]);
  return [...of(labels), ...places.map((place) => placeName(place))].filter((name) => !known.has(name));
};

describe.each(examples)("%s", (_, report) => {
  test.each(others)("has no English name in %s", (language) => {
    const own = texts(language);
    const strings = all(layout(unwritten(report), null, own), "string").map(String);
    for (const name of names(texts("en"), own)) {
      const whole = new RegExp(`(?<![\\p{L}])${name.replace(/[()]/g, "\\$&")}(?![\\p{L}])`, "u");
      expect(strings.filter((one) => whole.test(one))).toEqual([]);
    }
  });

  test("has the same numbers in every language", () => {
    const numbers = (language: Language) => all(layout(report, release(report), texts(language)), "number");
    for (const language of others) expect(numbers(language)).toEqual(numbers("en"));
  });

  test.each(Language.options)("says in its html that it is in %s", (language) => {
    expect(page(report, null, language)).toContain(`<html lang="${language}">`);
  });
});

test("what English no longer calls so keeps the name under which it was frozen, and what is not known keeps its own", () => {
  const [, report] = examples[0];
  const frozen: Report = {
    ...report,
    breakdowns: [],
    coFunding: { otherDonors: [], measures: [] },
    reconciliation: [],
    counts: [
      { ...report.counts[0], measure: "training.participants", title: "Persons taught", unit: "people" },
      { ...report.counts[0], measure: "training.gone", title: "Long gone", unit: "items" },
    ] as Report["counts"],
  };
  const said = JSON.stringify(layout(frozen, null, texts("fr")));
  expect(said).toContain("Persons taught");
  expect(said).toContain("Long gone");
  expect(said).not.toContain('"Personnes formées"');
});
