import { expect, test } from "vitest";
import { around } from "../../../shared/findings/underReview.ts";
import { activity, earlier, found, review } from "../../support/review.ts";

const calls = (count: number) => ({ a: activity({ kind: "hotline", calls: count }) });

test.each([
  ["not more than five times the median", [10, 20, 30], 100, []],
  ["more than five times the median", [10, 20, 30], 101, ["farAboveEarlier"]],
  ["two periods are too few", [20, 20], 900, []],
  ["small numbers jump", [1, 1, 2], 10, []],
  ["a mistake of old does not move the median", [20, 9000, 20, 20], 150, ["farAboveEarlier"]],
  ["something new has begun", [0, 0, 0], 900, []],
  ["a loss that is not all", [100, 100, 100], 1, []],
  ["more than eight periods back", [9, 9, 9, 9, 9, 9, 9, 90, 90, 90, 90, 90, 90, 90, 90], 99, []],
  ["exactly what it was", [841, 1350, 1834], 1834, ["sameAsBefore"]],
  ["exactly what it was before that", [841, 1834, 1350], 1834, []],
  ["a small number is the same by chance", [50, 99], 99, []],
] as const)("calls: %s", (_says, before, now, codes) => {
  const given = { earlier: earlier("hotline.calls", before) };
  expect(found(review(calls(now), given))).toEqual(codes.map((code) => `figures.hotline.calls ${code}`));
});

test.each([
  ["after steady values", [40, 60, 80], ["zeroAfterSteady"]],
  ["after values up and down", [20, 60, 80], []],
  ["after too few", [40, 60], []],
  ["after a zero", [40, 60, 0], []],
] as const)("nothing to report %s", (_says, before, codes) => {
  const given = { earlier: earlier("hotline.calls", before), nothingToReport: true };
  expect(found(review({}, given))).toEqual(codes.map((code) => `figures.hotline.calls ${code}`));
});

test("a submission in which nobody has recorded anything yet says nothing", () => {
  expect(found(review({}, { earlier: earlier("hotline.calls", [40, 60, 80]) }))).toEqual([]);
});

test("what stands may stay the same", () => {
  const lines = Object.fromEntries(
    Array.from({ length: 100 }, (_, n) => [
      `line-${n}`,
      activity({ kind: "hotline", title: `Line ${n}`, calls: n + 1 }),
    ]),
  );
  expect(found(review(lines, { earlier: earlier("hotline.operating", [100]) }))).toEqual([]);
});

test("earlier and later is what was approved for the place before the period and after it, oldest first", () => {
  const of = (place: string, period: string) => ({ project: "p", place, period, figures: [] });
  const counts = [
    of("BA", "2020-H1"),
    of("BA", "2019-H2"),
    of("KZ", "2019-H1"),
    of("BA", "2018-H2"),
    of("BA", "2020-H2"),
  ];
  const { earlier: before, later } = around(counts, of("BA", "2020-H1"));
  expect(before.map(({ period }) => period)).toEqual(["2018-H2", "2019-H2"]);
  expect(later.map(({ period }) => period)).toEqual(["2020-H2"]);
});
