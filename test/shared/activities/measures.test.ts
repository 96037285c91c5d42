import { expect, test } from "vitest";
import type * as z from "zod";
import { Activity } from "../../../shared/activities/activity.ts";
import { measureNames, measureOf } from "../../../shared/activities/measures.ts";
import { count, type Figure } from "../../../shared/figures/figures.ts";

type Recorded = Record<string, unknown>;
type Counted = [cell: string, value: Figure["value"]];
type Row = [measure: string, recorded: Recorded, ...counted: Counted[]];

const unreported: Counted = ["", null];

/** What one activity says, and what is counted of it in the first half of 2020: by hand, a line each measure and case. */
const table: Row[] = [
  ["training.events", {}, ["", 1]],
  ["training.events", { module: "children", level: "advanced" }, ["children, advanced", 1]],
  ["training.participants", {}, unreported],
  ["training.participants", { participants: [] }],
  [
    "training.participants",
    {
      participants: [
        { profession: "police", sex: "female", attendance: "first", count: 9 },
        { profession: "police", sex: "male", attendance: "repeat", count: 21 },
        { profession: "judge", sex: "male", count: 0 },
      ],
    },
    ["judge, male", 0],
    ["police, female, first", 9],
    ["police, male, repeat", 21],
  ],
  ["training.hours", {}, unreported],
  ["training.hours", { hours: 16, module: "children" }, ["children", 16]],

  ["hotline.opened", {}],
  ["hotline.opened", { openedOn: "2020-03-01" }, ["", 1]],
  ["hotline.opened", { openedOn: "2019-12-31" }],
  ["hotline.operating", {}, ["", 1]],
  ["hotline.operating", { closedOn: "2020-06-30" }],
  ["hotline.calls", {}, unreported],
  ["hotline.calls", { calls: 0 }, ["", 0]],
  ["hotline.calls", { calls: 40 }, ["", 40]],
  ["hotline.calls", { calls: "notApplicable" }, ["", "notApplicable"]],
  [
    "hotline.calls",
    { calls: 40, callsBy: [{ topic: "suspectedCase", sex: "female", count: 3 }] },
    ["", 37],
    ["suspectedCase, female", 3],
  ],
  ["hotline.calls", { callsBy: [{ topic: "suspectedCase", sex: "female", count: 3 }] }, ["suspectedCase, female", 3]],
  ["hotline.referrals", {}, unreported],
  ["hotline.referrals", { referrals: [{ service: "shelter", count: 2 }] }, ["shelter", 2]],
  ["hotline.potentialVictims", {}, unreported],
  ["hotline.potentialVictims", { potentialVictims: 5 }, ["", 5]],

  ...(["newlyAssisted", "served"] as const).map((measure): Row => {
    const both = { exploitation: "forcedBegging", count: 12, status: "new", sex: "female", age: "child" };
    const continuing = { ...both, status: "continuing", border: "internal", count: 30 };
    const fresh: Counted = ["female, child, forcedBegging", 12];
    return [
      `assistance.${measure}`,
      { people: [both, continuing] },
      ...(measure === "served" ? [["female, child, forcedBegging, internal", 30] satisfies Counted, fresh] : [fresh]),
    ];
  }),
  ["assistance.newlyAssisted", {}, unreported],
  ["assistance.served", { people: [] }],
  ["assistance.services", { services: [{ service: "legal", count: 7 }] }, ["legal", 7]],

  [
    "identification.identified",
    { identified: [{ source: "police", sex: "male", age: "adult", exploitation: "forcedLabour", count: 14 }] },
    ["police, male, adult, forcedLabour", 14],
  ],
  ["identification.identified", {}, unreported],
  [
    "identification.referred",
    { referred: [{ source: "police", service: "shelter", count: 11 }] },
    ["police, shelter", 11],
  ],
  ["identification.referred", {}, unreported],

  ["campaign.events", {}, unreported],
  ["campaign.events", { media: [{ medium: "radio", count: 30 }, { medium: "play" }] }, ["play", null], ["radio", 30]],
  ["campaign.reach", {}, unreported],
  ["campaign.reach", { reach: "notApplicable" }, ["", "notApplicable"]],
  ["campaign.reach", { reach: 18_000, estimate: "survey" }, ["survey", 18_000]],

  ["research.studies", { study: "incidence", stage: "underWay" }, ["underWay", 1]],
  ["research.studies", { stage: "published", link: "https://example.org/study" }, ["published", null]],
  ["reform.reforms", { reform: "law-on-x", instrument: "law", stage: "drafted" }, ["drafted, law", 1]],
  ["reform.reforms", { instrument: "policy", stage: "adopted" }, ["adopted, policy", null]],

  [
    "coordination.meetings",
    {
      done: [
        { what: "meeting", count: 4 },
        { what: "meeting", count: 1 },
      ],
    },
    ["", 5],
  ],
  ["coordination.meetings", { done: [{ what: "meeting" }] }, ["", null]],
  ["coordination.meetings", { done: [{ what: "network", count: 1 }] }],
  ["coordination.setUp", { done: [{ what: "monitoringTeam", count: 18 }] }, ["monitoringTeam", 18]],
  ["coordination.setUp", { done: [{ what: "meeting" }] }],
  ["capacity.items", { items: [{ asset: "database", count: 1 }] }, ["database", 1]],
  ["capacity.items", { items: [{ asset: "equipment" }] }, ["equipment", null]],

  ["subgrant.number", { ngo: "An NGO" }, ["", 1]],
  ["subgrant.value", { ngo: "An NGO" }, unreported],
  ["subgrant.value", { ngo: "An NGO", amount: { minor: 500_000, currency: "USD" } }, ["USD", 500_000]],

  ...(["numerator", "denominator"] as const).flatMap((measure): Row[] => [
    [
      `measurement.${measure}`,
      { indicator: "satisfied", form: "share", value: { numerator: 30, denominator: 40 } },
      ["satisfied", measure === "numerator" ? 30 : 40],
    ],
    [`measurement.${measure}`, { indicator: "satisfied", form: "share" }, ["satisfied", null]],
    [`measurement.${measure}`, { indicator: "a", form: "share", value: "notApplicable" }, ["a", "notApplicable"]],
    [`measurement.${measure}`, { indicator: "law-in-line", form: "text", value: { text: "Largely" } }],
  ]),
  ["measurement.levels", { indicator: "care", form: "level", value: { level: 3, highest: 5 } }, ["3, care", 1]],
  ["measurement.levels", { indicator: "care", form: "level" }, ["care", null]],
];

const activity = (kind: string, recorded: Recorded): Activity =>
  Activity.parse({ kind, title: "An activity", pillar: "protection", grants: ["g"], ...recorded } as z.input<
    typeof Activity
  >);

const byCell = ([a]: Counted, [b]: Counted): number => (a < b ? -1 : 1);

test.each(table)("%s of %o", (measure, recorded, ...counted) => {
  const [kind = ""] = measure.split(".");
  const figures = count([activity(kind, recorded)], "2020-H1").filter((figure) => figure.measure === measure);
  const cells = figures.map(({ in: cell, value }): Counted => {
    const named = measureOf(measure).dimensions.filter((dimension) => dimension in cell);
    expect(named).toHaveLength(Object.keys(cell).length);
    return [named.map((dimension) => cell[dimension]).join(", "), value];
  });
  expect(cells.toSorted(byCell)).toEqual(counted.toSorted(byCell));
});

test("every measure has a line", () => {
  expect(measureNames.filter((name) => !table.some(([measure]) => measure === name))).toEqual([]);
});

type Refused = [says: string, kind: string, recorded: Recorded, path: string];
const refused: Refused[] = [
  ["a last day before the first", "training", { startsOn: "2020-02-02", endsOn: "2020-02-01" }, "endsOn"],
  ["a place more exact than a region", "training", { region: "Main Street 1" }, "region"],
  ["a region of no country", "training", { region: "XX-1" }, "region"],
  ["a score above 100", "training", { testScores: { before: 40, after: 140 } }, "testScores.after"],
  ["58 and 25 calls of 82", "hotline", callsOf(58, 25, 82), "callsBy"],
  ["calls by topic where calls do not apply", "hotline", { ...callsOf(1, 1, 2), calls: "notApplicable" }, "callsBy"],
  ["a language that is a word", "hotline", { languages: ["Russian"] }, "languages.0"],
  [
    "more people referred than identified",
    "identification",
    { identified: [], referred: [{ source: "ngo", service: "shelter", count: 1 }] },
    "referred",
  ],
  ["a reach out of nowhere", "campaign", { reach: 18_000 }, "estimate"],
  ["a link to a study that is not published", "research", { stage: "planned", link: "https://example.org" }, "link"],
  ["a link that is no address of the web", "research", { stage: "published", link: "javascript:alert(1)" }, "link"],
  ["a reform without its stage", "reform", { instrument: "law" }, "stage"],
  ["coordination that was nothing", "coordination", { done: [] }, "done"],
  [
    "a sub-grant of less than nothing",
    "subgrant",
    { ngo: "An NGO", amount: { minor: -1, currency: "USD" } },
    "amount.minor",
  ],
  ["a currency that is none", "subgrant", { ngo: "An NGO", amount: { minor: 1, currency: "ABC" } }, "amount.currency"],
  [
    "a part that is more than the whole",
    "measurement",
    { indicator: "a", form: "share", value: { numerator: 5, denominator: 4 } },
    "value.numerator",
  ],
  [
    "a level above its scale",
    "measurement",
    { indicator: "a", form: "level", value: { level: 6, highest: 5 } },
    "value.level",
  ],
  ["a text called a share", "measurement", { indicator: "a", form: "share", value: { text: "Good" } }, "value"],
];

function callsOf(women: number, men: number, calls: number) {
  const line = (sex: string, count: number) => ({ topic: "unknown", sex, count });
  return { calls, callsBy: [line("female", women), line("male", men)] };
}

test.each(refused)("%s is refused", (_says, kind, recorded, path) => {
  const base = { kind, title: "An activity", pillar: "protection", grants: ["g"] };
  const { error } = Activity.safeParse({ ...base, ...recorded });
  expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
});
