import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { describe, expect, test } from "vitest";
import { Activity } from "../../../shared/activities/activity.ts";
import { digest } from "../../../shared/figures/digest.ts";
import { count } from "../../../shared/figures/figures.ts";
import { page } from "../../../shared/formats/page.ts";
import { Grant } from "../../../shared/grants.ts";
import { keys } from "../../../shared/keys.ts";
import { Project, recordingPeriods } from "../../../shared/projects.ts";
import { build } from "../../../shared/report/build.ts";
import { itemSize } from "../../support/writeUnits.ts";

const years = { startsOn: "2020-01-01", endsOn: "2022-12-31" };
const [places, fifty] = [
  ["BA", "KZ", "KG", "TJ"],
  "AL AM AR AT AU AZ BA BE BG BR BY CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GE GR HR HU ID IE IN IS IT JP KE KG KR KZ LT LV MD ME MK NG NL NO NP NZ".split(
    " ",
  ),
];
const projectIn = (where: readonly string[], indicators: number): Project =>
  Project.parse({
    id: "p",
    title: "A project with much to do",
    places: where,
    ...years,
    frequency: "quarter",
    indicators: Array.from({ length: indicators }, (_, at) => ({
      id: `indicator-${at}`,
      version: 1,
      title: `People trained ${at}`,
      definition: "Everybody who took part.",
      level: "output",
      measure: "training.participants",
      where: {},
      baseline: { value: null, reason: "None" },
      targets: [{ by: "2022-12-31", value: 100_000 }],
    })),
    published: [],
    sources: [],
  });
const grantsIn = (where: readonly string[]): Grant[] =>
  (["inFull", "byShare", "ringFenced"] as const).map((creditRule) =>
    Grant.parse({
      id: creditRule.toLowerCase(),
      donor: creditRule.toLowerCase(),
      title: "A grant",
      reference: null,
      amount: null,
      ...years,
      places: where,
      pillars: ["protection"],
      calendar: { frequency: "quarter", dueDays: 30 },
      creditRule,
    }),
  );

const [sexes, professions] = [
  ["female", "male"],
  ["judge", "police", "prosecutor", "socialWorker"],
];
const payers = [["infull"], ["infull", "byshare"], ["byshare", "ringfenced"], ["infull", "byshare", "ringfenced"]];
/** A training each, of every audience and every set of grants in turn. */
const trainings = (many: number) =>
  Array.from({ length: many }, (_, at) => ({
    id: `a-${at}`,
    version: 1,
    activity: Activity.parse({
      kind: "training",
      title: `Training ${String(at).padStart(7, "0")}`,
      pillar: "protection",
      grants: payers[at % payers.length],
      startsOn: "2020-02-01",
      participants: professions.flatMap((profession) => sexes.map((sex) => ({ profession, sex, count: 10 }))),
    }),
  }));

/** What is stored of so many activities, over all places and periods. */
function stored(activities: number, where: readonly string[]) {
  const periods = recordingPeriods(projectIn(where, 0));
  const own = trainings(activities / where.length / periods.length);
  return periods.flatMap((period) =>
    where.map((place) => {
      const id = { project: "p", period, place };
      const figures = count(
        own.map(({ activity }) => activity),
        period,
      );
      return { figures: { ...id, figures }, digest: { ...id, ...digest(own) } };
    }),
  );
}

/** DynamoDB's rule for a number: a byte for each two significant digits, and one. */
const numberSize = (text: string): number => Math.ceil(text.replace(/^-?0*|0*$/g, "").length / 2) + 1;

/** What the digits of numbers in an item take up by that rule less than `itemSize`, which counts each. */
const lessForNumbers = (value: AttributeValue): number => {
  if (value.N !== undefined) return value.N.length - numberSize(value.N);
  return [...(value.L ?? []), ...Object.values(value.M ?? {})].reduce((sum, inner) => sum + lessForNumbers(inner), 0);
};

/** The bytes of items as they are stored, by the documented rules. */
const bytesOf = (items: readonly { key: object; data: object; more?: object }[]): number =>
  items.reduce((sum, { key, data, more = {} }) => {
    const item = marshall({ ...key, data, version: 1, ...more });
    return sum + itemSize(item) - lessForNumbers({ M: item });
  }, 0);

/** What a consistent Query is charged for: one unit for each begun 4 KB of all its items together. */
const readUnits = (bytes: number): number => Math.ceil(bytes / 4096);

describe("what a report costs does not grow with the activities behind it", () => {
  const [project, grants] = [projectIn(places, 6), grantsIn(places)];
  const costs = [2_496, 24_768, 249_792].map((activities) => {
    const all = stored(activities, places);
    const inPeriod = all.filter(({ digest: { period } }) => period === "2022-Q4");
    const sizes = [
      bytesOf(
        all.map(({ figures }) => ({
          key: keys.figures(figures),
          data: figures,
          more: { list: `FIGURES#${figures.period}`, entry: `p#${figures.place}` },
        })),
      ),
      bytesOf(inPeriod.map((one) => ({ key: keys.digest(one.digest), data: one.digest }))),
    ];
    const units = sizes.reduce((sum, size) => sum + readUnits(size), 0);
    const sources = { project, grants, donors: [], transactions: [], countries: [], programme: null };
    const started = performance.now();
    const reports = grants.map(
      (grant) =>
        build(
          { ...sources, grant, counts: all.map(({ figures }) => figures), digests: inPeriod.map((one) => one.digest) },
          "2022-Q4",
        ).content,
    );
    const took = (performance.now() - started) / grants.length;
    const bytes = Math.max(...reports.map((report) => itemSize(marshall({ report }))));
    process.stdout.write(
      `${activities} activities: ${units} read units (${sizes.join(" + ")} bytes), ${took.toFixed(0)} ms to build, ${(bytes / 1024).toFixed(0)} KB a report\n`,
    );
    return { units, sizes, bytes, people: reports.map(({ results }) => results[0]?.toDate) };
  });

  test("it reads the same number of units", () => {
    expect(new Set(costs.map(({ units }) => units)).size).toBe(1);
  });

  test("because what is read is as large: nothing but digits of numbers, and how many more there were, differs", () => {
    const [few, , many] = costs.map(({ sizes }) => sizes);
    for (const [at, size] of (few ?? []).entries()) expect((many?.[at] ?? 0) / size).toBeLessThan(1.03);
  });

  test("and makes a report of the same size, with the numbers of all of them", () => {
    const [few = 0, , many = 0] = costs.map(({ bytes }) => bytes);
    expect(many / few).toBeLessThan(1.02);
    expect(many).toBeLessThan(400 * 1024);
    // Three of four trainings are credited in full, with 80 people each.
    expect(costs.map(({ people }) => people[0])).toMatchObject(
      [2_496, 24_768, 249_792].map((activities) => ({ value: activities * 0.75 * 80 })),
    );
    // None is the ring-fenced grant's alone.
    expect(costs[2]?.people[2]).toMatchObject({ value: 0 });
  });
});

test("a report of 5,000 cells is one page, in which every one of them stands", () => {
  const [project, [grant]] = [projectIn(fifty, 50), grantsIn(fifty)];
  const counts = stored(4 * fifty.length * 12, fifty).map(({ figures }) => figures);
  const sources = { project, grants: [grant as Grant], donors: [], transactions: [], countries: [], programme: null };
  const started = performance.now();
  const report = build({ ...sources, grant: grant as Grant, counts }, "2022-Q4").content;
  const built = performance.now();
  const html = page(report, null, "en");
  process.stdout.write(
    `${fifty.length} places, 50 indicators: ${(built - started).toFixed(0)} ms to build, ${(performance.now() - built).toFixed(0)} ms to html of ${(html.length / 1024).toFixed(0)} KB\n`,
  );
  expect(html.match(/<td/g)?.length).toBeGreaterThan(5_000);
  expect(page(report, null, "en")).toBe(html);
});
