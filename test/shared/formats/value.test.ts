import { describe, expect, test } from "vitest";
import { periodName } from "../../../shared/formats/periodName.ts";
import { value } from "../../../shared/formats/value.ts";
import { texts } from "../../../shared/languages/texts.ts";
import type { Value } from "../../../shared/report/blocks.ts";

const en = texts("en");
const space = "\u00a0";

describe("a value is written as a person reads it", () => {
  test.each<[Value, string]>([
    ["as it is", "as it is"],
    [{ number: 0 }, "0"],
    [{ number: 1234567 }, "1,234,567"],
    [{ number: 23, qualifier: "atLeast" }, "at least 23"],
    [{ number: 30, qualifier: "about", unit: "people" }, "about 30 people"],
    [{ number: 260, qualifier: "exactly", illustrative: true }, "260†"],
    [{ date: "2020-07-30" }, "30 July 2020"],
    [{ status: "onTrack" }, "On track"],
  ])("%j is %s", (own, shown) => expect(value(own, en)).toBe(shown));

  test.each([
    [0, "0%"],
    [0.001, "under 1%"],
    [0.366, "37%"],
    [0.994, "99%"],
    [0.9999, "over 99%"],
    [1, "100%"],
    [12.5, "1,250%"],
    [-0.2, "-20%"],
  ])("a share of %d is %s", (share, shown) => expect(value({ share }, en)).toBe(shown));
});

describe("money has the digits of ISO 4217, and loses no cent", () => {
  test.each([
    [55_000_000, "USD", `USD${space}550,000`],
    [1_234_567, "USD", `USD${space}12,345.67`],
    [10, "USD", `USD${space}0.10`],
    [-5, "USD", `-USD${space}0.05`],
    [0, "USD", `USD${space}0`],
    [1234, "JPY", `JPY${space}1,234`],
    [1234, "KWD", `KWD${space}1.234`],
    [150, "HUF", `HUF${space}1.50`],
    [Number.MAX_SAFE_INTEGER, "USD", `USD${space}90,071,992,547,409.91`],
  ])("%d minor units of %s are %s", (minor, currency, shown) => expect(value({ minor, currency }, en)).toBe(shown));
});

test("nothing is four different words and never a digit or a blank", () => {
  const shown = (["notReported", "notApplicable", "suppressed", "unknown"] as const).map((nothing) =>
    value({ nothing }, en),
  );
  expect(new Set(shown).size).toBe(4);
  for (const word of shown) expect(word).toMatch(/^\p{L}[\p{L} ]+$/u);
});

test.each<[string, Value]>([
  ["no number", { number: Number.NaN }],
  ["an endless share", { share: Number.POSITIVE_INFINITY }],
  ["half a cent", { minor: 0.5, currency: "USD" }],
  ["no currency", { minor: 1, currency: "ABC" }],
  ["no date", { date: "2020-13-01" }],
])("%s is refused rather than shown wrong", (_, own) => expect(() => value(own, en)).toThrow(RangeError));

test.each([
  ["2020", "2020"],
  ["2020-H1", "January–June 2020"],
  ["2020-Q3", "July–September 2020"],
  ["2020-07", "July 2020"],
])("the period %s is called %s", (period, name) =>
  expect(periodName(period, en).replaceAll(/\s?–\s?/gu, "–")).toBe(name),
);
