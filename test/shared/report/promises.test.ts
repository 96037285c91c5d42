import { describe, expect, test } from "vitest";
import { freeze, isIntact } from "../../../shared/report/freeze.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import type { Example } from "../../examples/example.ts";
import { exampleReleased, exampleReport } from "./sections/exampleReport.ts";

const victim = { sex: "female", age: "child", exploitation: "forcedBegging" } as const;
const assisted = (counts: readonly [status: "new" | "continuing", age: "child" | "adult", count: number][]) => ({
  kind: "assistance" as const,
  title: "Assistance to victims",
  pillar: "protection" as const,
  grants: ["usaid-2019"],
  people: counts.map(([status, age, count]) => ({ ...victim, status, age, count })),
});
const indicator = (id: string, measure: string, where: object) => ({
  id,
  version: 1,
  title: id,
  definition: "For this test.",
  level: "output" as const,
  measure,
  where,
  baseline: { value: null, reason: "None" },
  targets: [],
});

type Assisted = Parameters<typeof assisted>[0];

/** People assisted in Bosnia and Herzegovina, two half-years (invented). */
const given = (first: Assisted, second: Assisted): Example => ({
  ...bosniaHerzegovina2019,
  project: {
    ...bosniaHerzegovina2019.project,
    indicators: [
      indicator("assisted", "assistance.newlyAssisted", {}),
      indicator("children", "assistance.newlyAssisted", { age: ["child"] }),
    ],
  },
  submissions: [
    { period: "2019-H1", place: "BA", activities: {} },
    { period: "2019-H2", place: "BA", activities: { a: assisted(first) } },
    { period: "2020-H1", place: "BA", activities: { a: assisted(second) } },
  ],
});

/** What USAID gets of them. */
async function reported(first: Assisted, second: Assisted) {
  const { content, leaks } = await exampleReleased(given(first, second), "usaid-2019", "2020-H1");
  expect(leaks).toEqual([]);
  return content;
}

const withheld = { nothing: "suppressed" };

describe("counts of victims", () => {
  const many = reported(
    [["new", "child", 30]],
    [
      ["new", "child", 12],
      ["new", "adult", 14],
      ["continuing", "child", 13],
    ],
  );

  test("are given by place, category and in all where none is small", async () => {
    const { results, counts, breakdowns } = await many;
    expect(results[0]).toMatchObject({ thisPeriod: { value: 26 }, toDate: { value: 56 } });
    expect(results[1]).toMatchObject({ thisPeriod: { value: 12 }, toDate: { value: 42 } });
    expect(results[0]?.places).toMatchObject([{ place: "BA", thisPeriod: { value: 26 }, toDate: { value: 56 } }]);
    expect(counts.find(({ measure }) => measure === "assistance.served")).toMatchObject({ thisPeriod: { value: 39 } });
    const [assistedBy] = breakdowns.filter(({ measure }) => measure === "assistance.newlyAssisted");
    expect(assistedBy?.cells.flat().map((cell) => ("value" in cell ? cell.value : cell.nothing))).toEqual([42, 14]);
  });

  test.each([9, 1])("are not given where they are %i, nor what would give it away", async (few) => {
    for (const report of [
      await reported([["new", "child", few]], [["new", "child", 40]]),
      await reported([["new", "child", 40]], [["new", "child", few]]),
    ])
      for (const { thisPeriod, toDate } of [...report.results, ...report.results.flatMap(({ places }) => places)]) {
        const shown = [thisPeriod, toDate].filter((quantity) => "value" in quantity);
        expect(shown.length, JSON.stringify([thisPeriod, toDate])).toBeLessThan(2);
        expect(JSON.stringify(shown)).not.toMatch(new RegExp(`"value":${few}[,}]`));
      }
  });

  test("of people served are not given where few continue, unless the new ones are withheld", async () => {
    const { counts } = await reported(
      [],
      [
        ["new", "adult", 40],
        ["continuing", "adult", 3],
      ],
    );
    const shown = counts.filter(
      ({ measure, thisPeriod }) => measure.startsWith("assistance.") && "value" in thisPeriod && thisPeriod.value > 0,
    );
    expect(shown).toHaveLength(1);
  });

  test("ten and a reported zero are given", async () => {
    expect((await reported([], [["new", "child", 10]])).results[0]).toMatchObject({ toDate: { value: 10 } });
    expect((await reported([], [])).results[0]).toMatchObject({ thisPeriod: { value: 0 }, toDate: { value: 0 } });
  });

  test("that are withheld are not told by how they stand to a target", async () => {
    const example = given([["new", "child", 3]], []);
    const [first, ...others] = example.project.indicators;
    const indicators = [
      { ...first, targets: [{ by: "2020-12-31", value: 4 }] },
      ...others,
    ] as typeof example.project.indicators;
    const { content } = await exampleReleased(
      { ...example, project: { ...example.project, indicators } },
      "usaid-2019",
      "2020-H1",
    );
    expect(content.results[0]).toMatchObject({
      toDate: withheld,
      cumulative: withheld,
      achieved: null,
      status: "withheld",
    });
  });

  test("that were withheld stay withheld, and what a later report adds does not tell them", async () => {
    const early = given([["new", "child", 4]], []);
    const first = await exampleReleased(early, "usaid-2019", "2019-H2");
    expect(first.content.results[0]?.thisPeriod).toEqual(withheld);
    const second = await exampleReleased(
      given([["new", "child", 4]], [["new", "child", 40]]),
      "usaid-2019",
      "2020-H1",
      [first.guarded],
    );
    expect(second.leaks).toEqual([]);
    const { thisPeriod, toDate } = second.content.results[0] ?? {};
    expect([thisPeriod, toDate].filter((own) => own !== undefined && "value" in own)).toHaveLength(1);
  });

  test("are not told by another donor's report", async () => {
    const example = given([["new", "child", 40]], []);
    const activities = {
      a: { ...assisted([["new", "child", 40]]), grants: ["usaid-2019", "us-state-2019"] },
      b: assisted([["new", "child", 3]]),
    };
    const both = { ...example, submissions: [{ period: "2019-H2", place: "BA", activities }] };
    const state = await exampleReleased(both, "us-state-2019", "2019-H2");
    expect(state.content.results[0]?.thisPeriod).toMatchObject({ value: 40 });
    const usaid = await exampleReleased(both, "usaid-2019", "2019-H2", [state.guarded]);
    expect(usaid.leaks).toEqual([]);
    expect(usaid.content.results[0]?.thisPeriod).toEqual(withheld);
    expect(JSON.stringify(usaid.content)).not.toMatch(/"value":(3|43)[,}]/);
  });
});

test("a ring-fenced grant is credited with what it paid for alone; one in full, with what it paid for together, too", () => {
  const training = (grants: string[], count: number) => ({
    kind: "training" as const,
    title: "Training",
    pillar: "protection" as const,
    grants,
    participants: [{ profession: "judge" as const, sex: "female" as const, count }],
  });
  const credited = (creditRule: "inFull" | "ringFenced") => {
    const grants = Object.entries(bosniaHerzegovina2019.grants).map(
      ([id, terms]) => [id, { ...terms, creditRule }] as const,
    );
    const activities = {
      together: training(["usaid-2019", "us-state-2019"], 40),
      alone: training(["usaid-2019"], 2),
      others: training(["us-state-2019"], 7),
    };
    const submissions = [{ period: "2020-H1", place: "BA", activities }];
    const report = exampleReport(
      { ...bosniaHerzegovina2019, grants: Object.fromEntries(grants), submissions },
      "usaid-2019",
      "2020-H1",
    );
    return report.counts.find(({ measure }) => measure === "training.participants")?.thisPeriod;
  };
  expect(credited("inFull")).toMatchObject({ value: 42 });
  expect(credited("ringFenced")).toMatchObject({ value: 2 });
});

describe("a released report", () => {
  const released = freeze({
    id: { donor: "usaid", project: "bih-2019", grant: "usaid-2019", period: "2020-H1", revision: 2 },
    content: exampleReport(bosniaHerzegovina2019, "usaid-2019", "2020-H1"),
    releasedAt: "2020-08-30T09:00:00Z",
    reason: "A training was recorded twice",
    previousHash: "a".repeat(64),
  });

  test("is intact, also when its fields come in another order", () => {
    expect(isIntact(released)).toBe(true);
    expect(isIntact(Object.fromEntries(Object.entries(released).reverse()) as typeof released)).toBe(true);
  });

  test.each([
    ["its number", { id: { ...released.id, revision: 1 } }],
    ["its content", { content: { ...released.content, published: [] } }],
    ["its day", { releasedAt: "2020-08-31T09:00:00Z" }],
    ["its reason", { reason: null }],
    ["the revision before", { previousHash: "b".repeat(64) }],
  ])("is not when %s was changed", (_what, change) => {
    expect(isIntact({ ...released, ...change })).toBe(false);
  });
});
