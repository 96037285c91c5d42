import { expect, test } from "vitest";
import { measureNames, measureOf } from "../../../shared/activities/measures.ts";
import { Indicator } from "../../../shared/indicators.ts";

const of = { indicator: ["satisfied"] };
const share = { measure: "measurement.numerator", where: of, unit: "share" };
const indicator = (given: object) =>
  Indicator.safeParse({
    id: "one",
    version: 1,
    title: "One",
    definition: "For this test.",
    level: "outcome",
    where: {},
    baseline: { value: null, reason: "New" },
    targets: [],
    ...given,
  });
const aim = (value: number) => ({ by: "2021-12-31", value });

test.each([
  ["events by their average", { measure: "training.events", overTime: "average", overPlaces: "average" }],
  ["a standing service at its highest", { measure: "hotline.operating", overTime: "highest" }],
  [
    "people served, of whom periods must not be added up, by the last period",
    { measure: "assistance.served", overTime: "latest" },
  ],
  ["a share", { ...share, targets: [aim(1000)] }],
  ["a share as last measured", { ...share, overTime: "latest" }],
  ["a part that is counted by itself", { measure: "measurement.numerator", where: of, overPlaces: "highest" }],
])("can be asked for: %s", (_case, given) => expect(indicator(given).success).toBe(true));

test.each([
  [
    "the same service twice",
    { measure: "hotline.operating", overTime: "sum" },
    "overTime",
    /cannot be sum for numbers of hotline.operating: it can be latest, average, highest/,
  ],
  [
    "people served twice",
    { measure: "assistance.served", overTime: "sum" },
    "overTime",
    /it can be latest, average, highest/,
  ],
  ["laws that are followed, otherwise", { measure: "reform.reforms", overTime: "average" }, "overTime", /leave it out/],
  [
    "an average of shares",
    { ...share, overTime: "average" },
    "overTime",
    /cannot be average for shares: it can be sum, latest/,
  ],
  ["an average of shares over places", { ...share, overPlaces: "average" }, "overPlaces", /ratio of the sums/],
  ["a share of what is no part", { measure: "training.participants", unit: "share" }, "unit", /not measured as a part/],
  ["more than all as a target", { ...share, targets: [aim(1001)] }, "targets.0.value", /more than 1000 tenths/],
  [
    "more than all as a revised target",
    { ...share, targets: [{ ...aim(1), revised: { value: 1001, on: "2021-01-01", reason: "Typed twice" } }] },
    "targets.0.revised.value",
    /more than 1000/,
  ],
  [
    "more than all as a baseline",
    { ...share, baseline: { value: 1001, qualifier: "exactly", since: null, asOf: "2020", source: "A survey" } },
    "baseline.value",
    /more than 1000/,
  ],
])("cannot be asked for: %s", (_case, given, path, message) => {
  const issues = indicator(given).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join("."))).toEqual([path]);
  expect(issues[0]?.message).toMatch(message);
});

test("what is a part, and what it is a part of, are counted by the same categories and guarded alike", () => {
  for (const measure of measureNames.map(measureOf)) {
    if (measure.partOf === undefined) continue;
    const { dimensions, apart, victims, overTime } = measureOf(measure.partOf);
    expect({ dimensions, apart, victims, overTime }).toEqual({
      dimensions: measure.dimensions,
      apart: measure.apart,
      victims: measure.victims,
      overTime: measure.overTime,
    });
  }
});
