import { describe, expect, test } from "vitest";
import { freeze, isIntact } from "../../../shared/report/freeze.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import type { Example } from "../../examples/example.ts";
import { exampleReport } from "./sections/exampleReport.ts";

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

/** What USAID gets of people assisted in two half-years. */
function reported(first: Assisted, second: Assisted) {
  const example: Example = {
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
  };
  return exampleReport(example, "usaid-2019", "2020-H1");
}

const withheld = { nothing: "suppressed" };

describe("counts of victims", () => {
  const large = reported(
    [["new", "child", 30]],
    [
      ["new", "child", 12],
      ["new", "adult", 14],
      ["continuing", "child", 3],
    ],
  );
  const [assistedInAll, children] = large.results;

  test("are given as one total", () => {
    expect(assistedInAll).toMatchObject({ thisPeriod: { value: 26 }, toDate: { value: 56 } });
  });

  test("never by place", () => {
    expect(assistedInAll?.places).toEqual([{ place: "BA", thisPeriod: withheld, toDate: withheld }]);
  });

  test("never by category: not as an indicator of some, and not as a breakdown", () => {
    expect(children).toMatchObject({ thisPeriod: withheld, toDate: withheld, cumulative: withheld });
    expect(large.breakdowns.filter(({ measure }) => measure.startsWith("assistance."))).toEqual([]);
  });

  test("never as people served, which less the new ones would say how many continue", () => {
    const served = large.counts.find(({ measure }) => measure === "assistance.served");
    expect(served).toMatchObject({ thisPeriod: withheld });
  });

  test.each([9, 1])("not at all when a period has %i, before or now", (few) => {
    for (const report of [
      reported([["new", "child", few]], [["new", "child", 40]]),
      reported([["new", "child", 40]], [["new", "child", few]]),
    ]) {
      expect(report.results[0]).toMatchObject({ thisPeriod: withheld, toDate: withheld, status: "noTarget" });
      expect(report.counts.find(({ measure }) => measure === "assistance.newlyAssisted")).toMatchObject({
        thisPeriod: withheld,
        toDate: withheld,
      });
      expect(JSON.stringify([report.results, report.counts, report.breakdowns, report.coFunding])).not.toMatch(
        /"value":(1|9|40|41|49)[,}]/,
      );
    }
  });

  test("ten and a reported zero are given", () => {
    expect(reported([], [["new", "child", 10]]).results[0]).toMatchObject({ toDate: { value: 10 } });
    expect(reported([], []).results[0]).toMatchObject({ thisPeriod: { value: 0 }, toDate: { value: 0 } });
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
