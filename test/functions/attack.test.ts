import { beforeAll, describe, expect, test } from "vitest";
import { Activity } from "../../shared/activities/activity.ts";
import { days } from "../../shared/calendar/calendar.ts";
import { audit } from "../../shared/disclosure/audit.ts";
import { count } from "../../shared/figures/figures.ts";
import { Project, recordingPeriods } from "../../shared/projects.ts";
import { centralAsia2022 } from "../examples/centralAsia2022.ts";
import { type Answer, surely } from "../examples/client.ts";
import type { Example } from "../examples/example.ts";
import { seenBy } from "../shared/disclosure/reader.ts";
import { readPdf } from "../shared/formats/readPdf.ts";
import { cellsOf, readXlsx } from "../shared/formats/readXlsx.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

type Activities = Example["submissions"][number]["activities"];
type People = readonly [women: number, men: number, girls: number];

/** People assisted (invented): some paid for by one grant alone, some by all; girls only from the second half-year on. */
const assisted = (alone: People, together: People): Activities =>
  Object.fromEntries(
    Object.entries({ alone: [alone, ["usaid-2022"]], together: [together, ["usaid-2022", "sida-2022"]] } as const).map(
      ([id, [[women, men, girls], grants]]) => [
        id,
        {
          kind: "assistance" as const,
          title: "Assistance",
          pillar: "protection" as const,
          grants: [...grants],
          people: [
            { sex: "female" as const, age: "adult" as const, count: women },
            { sex: "male" as const, age: "adult" as const, count: men },
            ...(girls === 0 ? [] : [{ sex: "female" as const, age: "child" as const, count: girls }]),
          ].flatMap((line) => [
            { ...line, status: "new" as const, exploitation: "forcedLabour" as const },
            { ...line, status: "continuing" as const, exploitation: "forcedLabour" as const, count: line.count % 7 },
          ]),
        },
      ],
    ),
  );

const indicator = (id: string, measure: string, more = {}): NonNullable<Example["project"]["indicators"]>[number] => ({
  id,
  version: 1,
  title: id,
  definition: "For this test.",
  level: "output",
  measure,
  where: {},
  baseline: { value: null, reason: "Invented example" },
  targets: [{ by: "2023-12-31", value: 9973, illustrative: true }],
  ...more,
});

const periods = ["2022-H1", "2022-H2", "2023-H1"];
const example: Example = {
  ...centralAsia2022,
  amendments: {},
  narratives: [],
  project: {
    ...centralAsia2022.project,
    indicators: [
      indicator("all", "assistance.newlyAssisted"),
      indicator("women", "assistance.newlyAssisted", { where: { sex: ["female"] } }),
      indicator("highest", "assistance.newlyAssisted", { overPlaces: "highest" }),
      indicator("served", "assistance.served", { counting: "perPeriod" }),
    ],
  },
  submissions: (
    [
      ["2022-H1", "KZ", [1217, 3, 0], [2129, 1031, 0]],
      ["2022-H1", "KG", [5, 0, 0], [4, 1307, 0]],
      ["2022-H2", "KZ", [1409, 1213, 2], [3301, 1, 0]],
      ["2022-H2", "KG", [6, 0, 1], [1511, 1109, 3]],
      ["2023-H1", "KZ", [2, 4, 3], [0, 1, 1013]],
      ["2023-H1", "KG", [0, 1613, 0], [2711, 2, 4]],
    ] as const
  ).map(([period, place, alone, together]) => ({ period, place, activities: assisted(alone, together) })),
  releases: periods.flatMap((period) => ["usaid-2022", "sida-2022"].map((grant) => ({ grant, period }))),
};

const counts = example.submissions.map(({ period, place, activities }) => ({
  project: example.id,
  period,
  place,
  figures: count(
    Object.values(activities).map((activity) => Activity.parse(activity)),
    period,
  ),
}));
const recorded = recordingPeriods(Project.parse({ id: example.id, ...example.project }));
const periodsUntil = (from: string, to: string) =>
  new Set<string>(recorded.filter((period) => days(period).to >= from && days(period).to <= to));
const ofVictims = ["assistance.newlyAssisted", "assistance.served"];

const own = tracker();
beforeAll(() => enterExamples(own, [example]), 120_000);

const reports = example.releases.map(({ grant, period }) => ({ donor: grant.split("-")[0] ?? "", grant, period }));
const read = async ({ donor, grant, period }: (typeof reports)[number], format: string): Promise<Answer> =>
  surely(await own.as(donor))(`GET /donors/${donor}/reports/${example.id}/${grant}/${period}/latest/${format}`);

/** Whole numbers in a text, however their thousands are set apart. */
const numbersIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(/(?<!\d)\d{1,3}(?:[\u00a0\u202f,.]\d{3})+(?!\d)|\d+/g)].map(([all]) =>
      Number(all.replace(/\D/g, "")),
    ),
  );

/** Numbers that are withheld somewhere, as headquarters has them in the draft. */
function* withheldIn(draft: unknown, report: unknown): Generator<number> {
  if (typeof draft !== "object" || draft === null || typeof report !== "object" || report === null) return;
  if ("nothing" in report && report.nothing === "suppressed" && "value" in draft) yield Number(draft.value);
  for (const [key, value] of Object.entries(draft)) yield* withheldIn(value, (report as Record<string, unknown>)[key]);
}

const formats: Record<string, (answer: Answer) => Promise<string> | string> = {
  html: ({ text }) => text,
  pdf: async ({ bytes }) => (await readPdf(bytes)).text,
  xlsx: async ({ bytes }) =>
    cellsOf(await readXlsx(bytes))
      .map(({ value }) => String(value))
      .join("\n"),
  csv: ({ text }) => text,
  iati: ({ text }) => text,
};

describe("somebody with every released report of every donor", () => {
  test("cannot tell a withheld number of victims, nor that it is one of less than k", async () => {
    const published = await Promise.all(reports.map(async (one) => ({ json: (await read(one, "json")).text, counts })));
    const upTo = published.map(({ json }, at) => ({
      json,
      // What was not approved yet when a report was made is not in it.
      counts: counts.filter(({ period }) => period <= (reports[at]?.period ?? "")),
    }));
    const seen = seenBy(upTo, ofVictims, periodsUntil, [
      { whole: "assistance.served", part: "assistance.newlyAssisted" },
    ]);
    expect(seen.cells.filter(({ shown }) => shown === null).length).toBeGreaterThan(20);
    expect(seen.cells.filter(({ shown }) => shown !== null && shown >= 10).length).toBeGreaterThan(20);
    expect(seen.cells.filter(({ shown }) => shown !== null && shown > 0 && shown < 10)).toEqual([]);
    expect(await audit(seen)).toEqual([]);
  });

  test.each(Object.entries(formats))(
    "reads in %s no withheld number that the values do not have",
    async (format, textOf) => {
      const hq = surely(await own.as("hq"));
      let withheld = 0;
      for (const one of reports) {
        const { body: released, text: json } = await read(one, "json");
        const draft = (await hq(`GET /projects/${example.id}/grants/${one.grant}/reports/${one.period}/draft`)).body;
        const known = numbersIn(json);
        const secrets = [...withheldIn(draft.content, released.content)].filter((number) => number > 999);
        withheld += secrets.length;
        const told = numbersIn(await textOf(await read(one, format)));
        expect(
          secrets.filter((number) => told.has(number) && !known.has(number)),
          JSON.stringify(one),
        ).toEqual([]);
      }
      expect(withheld).toBeGreaterThan(10);
    },
  );

  test.each([`/projects/${example.id}/iati`, "/iati"])("reads at %s no number of victims at all", async (address) => {
    const hq = surely(await own.as("hq"));
    const { text } = await hq(`GET ${address}`);
    for (const one of reports) {
      const { content } = (await read(one, "json")).body;
      for (const { toDate } of content.results)
        if ("value" in toDate && toDate.value > 999) expect(numbersIn(text).has(toDate.value)).toBe(false);
    }
  });
});
