import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import { writeXlsx } from "../../functions/spreadsheet/writeXlsx.ts";
import { Activity } from "../../shared/activities/activity.ts";
import { kinds } from "../../shared/activities/kinds.ts";
import { layoutOf } from "../../shared/workbook/layoutOf.ts";
import { sheetOf } from "../../shared/workbook/sheetOf.ts";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { type Send, surely } from "../examples/client.ts";
import { database } from "../support/database.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";
import { writeUnits } from "../support/writeUnits.ts";

const path = "/places/BA/projects/bih-2019/submissions/2021-H2";
const base = { title: "An activity", pillar: "protection", grants: ["usaid-2019"] };
const people = { sex: "female", age: "adult", exploitation: "forcedLabour" };

/** One activity of each kind, and what headquarters' totals of it are: by hand. */
const recorded: [kind: string, fields: object, totals: Record<string, number>][] = [
  [
    "training",
    {
      module: "children",
      level: "advanced",
      region: "BA-BIH",
      hours: 16,
      participants: [{ profession: "judge", sex: "female", attendance: "first", count: 12 }],
      testScores: { before: 40.5, after: 80 },
    },
    { events: 1, participants: 12, hours: 16 },
  ],
  [
    "hotline",
    {
      languages: ["bs", "en"],
      hours: "every day, 9 to 21",
      openedOn: "2021-07-01",
      calls: 40,
      callsBy: [{ topic: "suspectedCase", sex: "male", count: 4 }],
      referrals: [{ service: "shelter", count: 11 }],
      potentialVictims: 13,
    },
    { opened: 1, operating: 1, calls: 40, referrals: 11, potentialVictims: 13 },
  ],
  [
    "assistance",
    {
      people: [
        { ...people, status: "new", border: "internal", count: 20 },
        { ...people, status: "continuing", count: 10 },
      ],
      services: [{ service: "legal", count: 25 }],
    },
    { newlyAssisted: 20, served: 30, services: 25 },
  ],
  [
    "identification",
    {
      identified: [{ ...people, source: "police", count: 15 }],
      referred: [{ source: "police", service: "shelter", count: 10 }],
    },
    { identified: 15, referred: 10 },
  ],
  [
    "campaign",
    { media: [{ medium: "radio", count: 30 }], reach: 9000, estimate: "survey" },
    { events: 30, reach: 9000 },
  ],
  ["research", { study: "needs", stage: "published", link: "https://example.org/needs" }, { studies: 1 }],
  ["reform", { reform: "law", instrument: "law", stage: "drafted", reachedOn: "2021-09-01" }, { reforms: 1 }],
  [
    "coordination",
    {
      done: [
        { what: "meeting", count: 4 },
        { what: "taskForce", count: 2 },
      ],
      participants: 60,
    },
    { meetings: 4, setUp: 2 },
  ],
  ["capacity", { institution: "A shelter", items: [{ asset: "equipment", count: 3 }] }, { items: 3 }],
  [
    "subgrant",
    { ngo: "An NGO", amount: { minor: 500_050, currency: "BAM" }, purpose: "Shelter" },
    { number: 1, value: 500_050 },
  ],
  [
    "measurement",
    { indicator: "satisfied", form: "share", value: { numerator: 30, denominator: 40 } },
    { numerator: 30, denominator: 40 },
  ],
  ["measurement", { indicator: "care", form: "level", value: { level: 3, highest: 5 } }, { levels: 1 }],
];

const activities = recorded.map(([kind, fields], at) => ({
  id: `${kind}-${at}`,
  activity: { ...base, kind, ...fields },
}));

/** Each activity by itself, or all of them in a workbook; answers the submission's version. */
const ways: [way: string, record: (coordinator: Send) => Promise<number>][] = [
  [
    "through the API",
    async (coordinator) => {
      for (const { id, activity } of activities) await coordinator(`PUT ${path}/activities/${id}`, { body: activity });
      return activities.length;
    },
  ],
  [
    "through the workbook",
    async (coordinator) => {
      const layouts = kinds.map(layoutOf);
      const parsed = activities.map(({ id, activity }) => ({ id, activity: Activity.parse(activity) }));
      const sheets = layouts.map((layout) => sheetOf(layout, parsed));
      const body = await writeXlsx(sheets, { layouts, grants: [] });
      return (await coordinator(`PUT ${path}/workbook`, { body, seen: 0 })).version ?? 0;
    },
  ],
];

describe.each(ways)("recorded %s, handed in and approved", (way, record) => {
  const own = tracker();
  let hq: Send;
  beforeAll(async () => {
    await enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]);
    const [coordinator, approver] = [surely(await own.as("ba-coordinator")), surely(await own.as("ba-approver"))];
    hq = surely(await own.as("hq"));
    const seen = await record(coordinator);
    await coordinator(`PUT ${path}/submitted`, { body: {}, seen });
    await approver(`PUT ${path}/approved`, { body: {}, seen: seen + 1 });
  });

  test("what was recorded is read back as it was", async () => {
    const { body } = await (await own.as("ba-coordinator"))(`GET ${path}`);
    for (const [at, [kind, fields]] of recorded.entries()) {
      const { activity } = body.activities.find(({ id }: { id: string }) => id === `${kind}-${at}`);
      expect(activity).toEqual({ ...base, kind, ...fields, qualifier: "exactly", illustrative: false });
    }
  });

  describe.each(recorded)("%s %o", (kind, _fields, totals) => {
    test.each(Object.entries(totals))(`counts as ${kind}.%s: %i`, async (measure, value) => {
      const { body } = await hq(`GET /totals?measure=${kind}.${measure}&from=2021-H2&to=2021-H2`);
      expect(body.total).toEqual({ value, qualifier: "exactly", illustrative: false });
    });
  });

  // Of a workbook the test of 5,000 activities says what it costs.
  if (way === "through the workbook") return;
  test("recording one costs six write units or less, and one more where it is the first of its submission", async () => {
    const { name, endpoint } = own.host.table("Tracker");
    const { Items = [] } = await database(endpoint).send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: "SUBMISSION#bih-2019#2021-H2#BA" } },
      }),
    );
    const of = (sk: string) => Items.find((item) => item.sk?.S === sk) ?? {};
    const units = recorded.map(([kind], at) => {
      const change = of(`CHANGE#${String(at + 1).padStart(9, "0")}`);
      // The submission itself is far below a KB; its entry in the index changes with the first activity only.
      return [kind, 2 + writeUnits(change) + writeUnits(of(`ACTIVITY#${kind}-${at}`))];
    });
    process.stdout.write(`write units a recorded activity: ${JSON.stringify(Object.fromEntries(units))}\n`);
    expect(units.filter(([, own]) => Number(own) > 6)).toEqual([]);
  });
});
