import { expect, test } from "vitest";
import { count, type Figure, total } from "../../../shared/figures/figures.ts";
import { countedIn, withUncounted } from "../../../shared/figures/uncounted.ts";
import { activity, training } from "../../support/review.ts";

const hotline = activity({ kind: "hotline", calls: 40, referrals: [], potentialVictims: 2, grants: ["a", "b"] });
const figures = count([training(), hotline], "2020-H1");
/** As it was approved before anybody counted calls and hours of training. */
const late = ["hotline.calls", "training.hours"];
const before = figures.filter(({ measure }) => !late.includes(measure));
const counted = countedIn(figures).filter((measure) => !late.includes(measure));
const of = (all: readonly Figure[], measure: string) => total(all.filter((figure) => figure.measure === measure));

test("what was counted before a measure came is not reported for it, for whoever paid; and not zero", () => {
  const read = withUncounted(before, counted);
  expect(of(before, "hotline.calls")).toMatchObject({ value: 0 });
  expect(of(read, "hotline.calls")).toEqual({ nothing: "notReported" });
  expect(read.find(({ measure }) => measure === "hotline.calls")?.grants).toEqual(["a", "b"]);
  expect(read.filter(({ measure }) => !late.includes(measure))).toEqual(before);
});

test("what was counted stays as it is, and a kind that nobody recorded has nothing", () => {
  expect(withUncounted(figures, countedIn(figures))).toEqual(figures);
  expect(of(withUncounted(before, counted), "assistance.services")).toMatchObject({ value: 0 });
  expect(withUncounted([], [])).toEqual([]);
});
