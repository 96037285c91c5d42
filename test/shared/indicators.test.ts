import { describe, expect, test } from "vitest";
import type { Quantity } from "../../shared/figures/quantity.ts";
import { highest, notReported } from "../../shared/figures/sum.ts";
import { changedDefinitions, Indicator, inForce } from "../../shared/indicators.ts";
import { shown, standing, targetFor } from "../../shared/report/standing.ts";

const indicator = (given: object = {}) =>
  Indicator.parse({
    id: "people-trained",
    version: 1,
    title: "People trained",
    definition: "Everybody who took part in a training.",
    level: "output",
    measure: "training.participants",
    where: {},
    baseline: { value: null, reason: "New" },
    targets: [],
    ...given,
  });
const n = (value: number): Quantity => ({ value, qualifier: "exactly", illustrative: false });
const year = { startsOn: "2020-01-01", period: "2020-H1" };

describe("how a number stands to its target", () => {
  test.each([
    ["half of the way in half of the time", {}, 50, undefined, 100, 0.5, "onTrack"],
    ["a little behind is on track", {}, 45, undefined, 100, 0.45, "onTrack"],
    ["further behind is not", {}, 44, undefined, 100, 0.44, "behind"],
    ["more than all", {}, 120, undefined, 100, 1.2, "achieved"],
    ["from a baseline, the way counts from there", {}, 60, 40, 100, 1 / 3, "behind"],
    ["less is better: half of the way down", { direction: "decrease" }, 30, 40, 20, 0.5, "onTrack"],
    ["less is better: more than before goes backward", { direction: "decrease" }, 50, 40, 20, -0.5, "behind"],
    [
      "less is better without a baseline: below is achieved",
      { direction: "decrease" },
      5,
      undefined,
      10,
      1,
      "achieved",
    ],
    ["less is better without a baseline: twice too much", { direction: "decrease" }, 20, undefined, 10, 0.5, "onTrack"],
    ["a target of the period leaves no time", { counting: "perPeriod" }, 50, undefined, 100, 0.5, "behind"],
  ] as const)("%s", (_case, rules, value, baseline, target, achieved, status) => {
    const by = "2020-12-31";
    const stands = standing(n(value), indicator(rules), baseline, { value: target, by, illustrative: false }, year);
    expect(stands.achieved).toBeCloseTo(achieved);
    expect(stands.status).toBe(status);
  });

  test("nothing is held against no target, and what was not reported or is withheld has no part of it", () => {
    const target = { value: 10, by: "2020-12-31", illustrative: false };
    expect(standing(n(1), indicator(), undefined, null, year).status).toBe("noTarget");
    expect(standing(notReported, indicator(), undefined, target, year)).toMatchObject({
      achieved: null,
      status: "notReported",
    });
    expect(standing({ nothing: "suppressed" }, indicator(), undefined, target, year).status).toBe("withheld");
  });
});

describe("which target", () => {
  const targets = [
    { by: "2020-06-30", value: 10 },
    { by: "2021-12-31", value: 40, revised: { value: 30, on: "2020-09-01", reason: "A country left" } },
    { by: "2021-12-31", value: 4, place: "BA" },
  ];
  const own = indicator({ targets });
  test.each([
    ["2020-H1", undefined, 10],
    ["2020-H2", undefined, 40],
    ["2023", undefined, 40],
    ["2020-H1", "BA", 4],
    ["2020-H1", "KZ", undefined],
  ])("of %s in %s: %s", (period, place, value) => {
    expect(targetFor(own, period, place)?.value).toBe(value);
  });

  test("counted per period, only one of that period", () => {
    const perPeriod = indicator({ targets, counting: "perPeriod" });
    expect(targetFor(perPeriod, "2020-H1")?.value).toBe(10);
    expect(targetFor(perPeriod, "2020-H2")).toBeUndefined();
  });

  test("a revision counts from its day, and keeps the original beside it", () => {
    const [, second] = own.targets;
    if (second === undefined) throw new Error("there is a second target");
    expect(shown(second, "2020-H1")).toEqual({ value: 40, by: "2021-12-31", illustrative: false });
    expect(shown(second, "2020-H2")).toMatchObject({ value: 30, original: 40, reason: "A country left" });
  });
});

test("of several versions the one in force counts; before the first, the first", () => {
  const versions = [indicator({ version: 2, validFrom: "2021-01-01" }), indicator({ validFrom: "2020-01-01" })];
  expect(inForce(versions, "2020-12-31").map(({ version }) => version)).toEqual([1]);
  expect(inForce(versions, "2021-01-01").map(({ version }) => version)).toEqual([2]);
  expect(inForce(versions, "2019-01-01").map(({ version }) => version)).toEqual([1]);
});

test("another definition is another version; baseline and targets may change", () => {
  const before = [indicator()];
  const targets = [{ by: "2020-12-31", value: 5 }];
  expect(changedDefinitions(before, [indicator({ targets })])).toEqual([]);
  expect(changedDefinitions(before, [indicator({ where: { sex: ["female"] } })])).toEqual([0]);
  expect(changedDefinitions(before, [indicator(), indicator({ version: 2, where: { sex: ["female"] } })])).toEqual([]);
});

test("the highest of places is at least that when a place is missing", () => {
  expect(highest([n(3), n(7)])).toEqual(n(7));
  expect(highest([n(3), notReported])).toEqual({ ...n(3), qualifier: "atLeast" });
  expect(highest([notReported])).toEqual(notReported);
});
