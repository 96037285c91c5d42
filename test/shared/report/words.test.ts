import { describe, expect, test } from "vitest";
import { concerning } from "../../../shared/findings/explanation.ts";
import { page } from "../../../shared/formats/page.ts";
import { Language } from "../../../shared/languages/texts.ts";
import { qualityOf } from "../../../shared/report/qualityOf.ts";
import type { Report } from "../../../shared/report/report.ts";
import { emptySubmission } from "../../../shared/submission.ts";
import { builtInTemplates } from "../../../shared/templates/builtInTemplates.ts";
import { Template } from "../../../shared/templates/templates.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { easternAfricaAmendments } from "../../examples/easternAfrica2019.ts";
import { exampleReport } from "./sections/exampleReport.ts";

const bosnia = exampleReport(bosniaHerzegovina2019, "usaid-2019", "2021-H1");

describe("the quality of the data", () => {
  const explained = concerning(
    [
      { path: "activities.ours.calls", code: "noCalls", text: "It opened late", message: "nobody called" },
      { path: "activities.theirs", code: "nothingCounted", text: "Of 3 women", message: "nothing was counted" },
      { path: "figures.assistance.newlyAssisted", code: "sameAsBefore", text: "A coincidence", message: "103 again" },
      { path: "figures.assistance.newlyAssisted.women", code: "notRead", text: "Later", message: "not read" },
      { path: "figures.hotline.calls", code: "farAboveEarlier", text: "A campaign", message: "30 instead of 3" },
    ],
    [
      { id: "ours", activity: { grants: ["usaid-2019", "us-state-2019"] } },
      { id: "theirs", activity: { grants: ["us-state-2019"] } },
    ],
  );
  const submission = (place: string, submittedAt: string | null) => ({
    ...emptySubmission({ project: "bih-2019", period: "2021-H1", place }),
    explanations: explained,
    submittedAt,
  });
  const of = (submissions: Parameters<typeof qualityOf>[1]) =>
    qualityOf({ id: "usaid-2019" }, submissions, { places: ["BA"], period: "2021-H1", due: "2021-08-29" });

  test("tells of doubts by their code, and of none about what only others paid for", () => {
    const { explained: told } = of([submission("BA", "2021-08-01T08:00:00Z")]);
    expect(told.map(({ code, times }) => [code, times])).toEqual([
      ["noCalls", 1],
      // That a withheld number is the one of the period before would give it away.
      ["ofVictims", 2],
      ["farAboveEarlier", 1],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/women|nobody called|instead|again/);
  });

  test.each([
    ["2021-08-29T23:59:59Z", false],
    ["2021-08-30T00:00:00Z", true],
  ])("handed in at %s is late: %s", (at, late) => {
    expect(of([submission("BA", at)]).handedIn).toEqual([
      { place: "BA", period: "2021-H1", on: at.slice(0, 10), late },
    ]);
  });

  test("of places that the grant is not for, and of submissions that nobody handed in, says nothing", () => {
    expect(of([submission("KZ", "2021-08-01T08:00:00Z")])).toEqual({ handedIn: [], explained: [] });
    expect(of([submission("BA", null)]).handedIn).toEqual([]);
  });
});

test.each(builtInTemplates.map((template) => [template.id, template] as const))(
  "the template %s keeps the rules for templates, and lays every example out in each language",
  (_id, template) => {
    expect(Template.parse(template)).toEqual(template);
    for (const language of Language.options) {
      const html = page({ ...bosnia, template, narratives: [] }, null, language);
      const ids = [...html.matchAll(/<h[23] id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  },
);

const withWords = (text: string): Report => ({
  ...bosnia,
  template: builtInTemplates[0] as Template,
  narratives: [{ question: "challenges", place: "BA", period: "2021-H1", language: "ar", text }],
});

test.each([
  ["markup", '<img src=x onerror="alert(1)">', "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"],
  ["a formula", '=HYPERLINK("x")', "=HYPERLINK(&quot;x&quot;)"],
  ["10,000 letters without a space", "x".repeat(10_000), "x".repeat(10_000)],
  ["what is written from right to left, and emoji", "تدريب القضاة 🕊", "تدريب القضاة 🕊"],
])("%s is shown as text, whole", (_what, text, shown) => {
  const html = page(withWords(text), null, "en");
  expect(html).toContain(`<p lang="ar">Bosnia and Herzegovina: ${shown}</p>`);
});

test("amendments stand in the report in words, a kind that nobody knows any more as it was", () => {
  const amendments = [
    ...easternAfricaAmendments.map(({ terms }) =>
      "places" in terms ? { ...terms, places: terms.places.map((place) => ({ place, name: place })) } : terms,
    ),
    { date: "2024-02-01", kind: "merged", reason: "Two became one" },
  ];
  const html = page({ ...bosnia, amendments }, null, "en");
  for (const said of [
    "Places dropped; SS and SD",
    "No-cost extension; it ends on 31 March 2023",
    "Cost extension; it ends on 31 March 2025; USD 500,000 more",
    "merged",
  ])
    expect(html.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(said);
});
