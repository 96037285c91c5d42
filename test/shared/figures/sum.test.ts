import { expect, test } from "vitest";
import type { Qualifier, Quantity } from "../../../shared/figures/quantity.ts";
import { notReported, sum, zero } from "../../../shared/figures/sum.ts";

const n = (value: number, qualifier: Qualifier = "exactly", illustrative = false): Quantity => ({
  value,
  qualifier,
  illustrative,
});

test.each([
  ["nothing to add up is a reported zero", [], zero],
  ["exact parts", [n(2), n(3)], n(5)],
  ["over 23 and 2 are at least 25", [n(23, "atLeast"), n(2)], n(25, "atLeast")],
  ["about 30 and 2 are about 32", [n(30, "about"), n(2)], n(32, "about")],
  ["at least and about can only be about", [n(30, "about"), n(2, "atLeast")], n(32, "about")],
  ["a part that was not reported leaves at least the rest", [n(2), notReported], n(2, "atLeast")],
  ["zero and not reported are not reported: at least zero says nothing", [n(0), notReported], notReported],
  ["only not reported is not reported, and not zero", [notReported, notReported], notReported],
  ["an illustrative part marks the whole", [n(1, "exactly", true), n(1)], n(2, "exactly", true)],
] as [string, Quantity[], Quantity][])("%s", (_case, parts, expected) => {
  expect(sum(parts)).toEqual(expected);
});
