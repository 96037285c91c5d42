import { expect, test } from "vitest";
import { Activity } from "../../shared/activities/activity.ts";
import { kinds } from "../../shared/activities/kinds.ts";
import { type Language, texts } from "../../shared/languages/texts.ts";
import { describe } from "../../shared/workbook/describe.ts";
import { layoutOf } from "../../shared/workbook/layoutOf.ts";
import { fieldsOf } from "../../web/submission/fieldsOf.ts";
import { statedOf } from "../../web/words/statedOf.ts";

const shownOf = (recorded: object, language: Language = "en") => {
  const activity = Activity.parse({ title: "An activity", pillar: "prevention", grants: ["g"], ...recorded });
  const kind = kinds.find((one) => one.kind === activity.kind);
  if (kind === undefined) throw new Error(activity.kind);
  const layout = layoutOf(describe(kind, texts(language)));
  return { ...fieldsOf(activity, layout), stated: statedOf(activity, layout) };
};

test.each([
  ["a number that nobody gave", { kind: "hotline" }, "Calls", "Not reported"],
  ["a list that nobody gave", { kind: "training" }, "Participants", "Not reported"],
  ["a number that does not apply", { kind: "hotline", calls: "notApplicable" }, "Calls", "Not applicable"],
  ["zero", { kind: "hotline", calls: 0 }, "Calls", "0"],
  ["several words", { kind: "hotline", languages: ["ru", "tg"] }, "Languages", "ru, tg"],
  ["a date", { kind: "hotline", openedOn: "2020-03-01" }, "Opened on", "1 March 2020"],
  ["a code", { kind: "training", module: "directAssistance" }, "Module", "Direct assistance"],
  ["parts", { kind: "training", testScores: { before: 40, after: 72.5 } }, "Test scores", "Before: 40, After: 72.5"],
  ["parts that do not apply", { kind: "training", testScores: "notApplicable" }, "Test scores", "Not applicable"],
  [
    "a running total",
    { kind: "hotline", calls: 5, runningTotal: { series: "calls", since: "2011-10" } },
    "Running total",
    "Series: calls, Since: 2011-10, Read at: End",
  ],
  [
    "money",
    { kind: "subgrant", ngo: "A", amount: { minor: 500_050, currency: "USD" } },
    "Amount",
    expect.stringMatching(/^USD.5,000\.50$/),
  ],
])("%s", (_says, recorded, title, expected) => {
  expect(shownOf(recorded).facts[title]).toEqual(expected);
});

test("what was left out and is no number is not mentioned", () => {
  expect(shownOf({ kind: "training" }).facts).not.toHaveProperty("Module");
});

test("lists of counts are tables", () => {
  const { cells } = shownOf({ kind: "campaign", media: [{ medium: "radio" }, { medium: "play", count: 20 }] });
  expect(cells).toMatchObject([{ of: { title: "Media" }, rows: [{ medium: "radio" }, { medium: "play", count: 20 }] }]);
});

test("codes and titles are in the language of the kinds", () => {
  const recorded = { kind: "training", module: "directAssistance", testScores: { before: 40, after: 72.5 } };
  const stated = [{ measure: "participants", sex: "female", count: 58 }];
  expect(shownOf({ ...recorded, stated }, "fr")).toMatchObject({
    facts: { Module: "Assistance directe" },
    stated: "Personnes formées, femmes: 58",
  });
});
