import { describe, expect, test } from "vitest";
import type { Activity } from "../../../shared/activities/activity.ts";
import { count } from "../../../shared/figures/figures.ts";
import { activity, found, review } from "../../support/review.ts";

type Given = Record<string, unknown>;
const read = ({ since = "2019-07", at = "end", ...given }: Given): Activity =>
  activity({
    kind: "hotline",
    runningTotal: { series: "calls", since, at },
    referrals: [],
    potentialVictims: 0,
    ...given,
  });
const approved = (period: string, ...readings: Given[]) => ({ period, figures: count(readings.map(read), period) });
const of = (...readings: Given[]) =>
  Object.fromEntries(readings.map((given, index) => [`a-${index + 1}`, read({ title: `Line ${index}`, ...given })]));
const path = "figures.hotline.calls.calls";

describe("a running total of calls that was 100 at the end of 2019", () => {
  const earlier = [approved("2019-H2", { calls: 100 })];
  test.each<[string, Given[], string[]]>([
    ["grew", [{ calls: 150 }], []],
    ["stayed", [{ calls: 100 }], []],
    ["fell", [{ calls: 99 }], [`${path} readingFell`]],
    ["is read twice", [{ calls: 150 }, { calls: 160 }], ["activities.a-2.runningTotal readTwice"]],
    ["is read at the start, too, and differs", [{ calls: 150 }, { calls: 90, at: "start" }], [`${path} startDiffers`]],
    ["is read at the start, too", [{ calls: 150 }, { calls: 100, at: "start" }], []],
    ["begins after the period", [{ calls: 150, since: "2020-12" }], [`${path} notRead`, `${path} readBeforeItBegan`]],
    [
      "was not split before",
      [{ callsBy: [{ topic: "other", sex: "unknown", count: 150 }] }],
      [`${path} partsNotComparable`],
    ],
  ])("%s", (_says, readings, expected) => {
    const others = ["hotline.referrals", "hotline.potentialVictims"];
    expect(
      found(review(of(...readings), { earlier })).filter((one) => !others.some((name) => one.includes(name))),
    ).toEqual(expected);
  });

  test("is not read", () => {
    const doubts = found(review({ line: activity({ kind: "hotline", calls: 3 }) }, { earlier }));
    expect(doubts).toContain(`${path} notRead`);
  });

  test("is approved with less for a later period", () => {
    const later = [approved("2020-H2", { calls: 140 })];
    expect(found(review(of({ calls: 150 }), { earlier, later }))).toContain(`${path} readingOverNext`);
    expect(found(review(of({ calls: 140 }), { earlier, later }))).toEqual([]);
  });

  test("is held against what it added in earlier periods, not against how it stood", () => {
    const before = ["2017-H1", "2017-H2", "2018-H1", "2018-H2"].map((period, at) =>
      approved(period, { calls: 100 * (at + 1), since: "2017" }),
    );
    expect(found(review(of({ calls: 510, since: "2017" }), { earlier: before }))).toEqual([]);
    expect(found(review(of({ calls: 1400, since: "2017" }), { earlier: before }))).toEqual([]);
    const adjacent = [
      ...before,
      approved("2019-H1", { calls: 500, since: "2017" }),
      approved("2019-H2", { calls: 600, since: "2017" }),
    ];
    expect(found(review(of({ calls: 1400, since: "2017" }), { earlier: adjacent }))).toEqual([
      "figures.hotline.calls farAboveEarlier",
    ]);
  });
});
