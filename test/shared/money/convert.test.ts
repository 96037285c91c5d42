import { describe, expect, test } from "vitest";
import { convert } from "../../../shared/money/convert.ts";
import { decimal, halfToEven } from "../../../shared/money/decimal.ts";
import type { Money } from "../../../shared/money/money.ts";
import { exampleRates as rates } from "../../examples/rates.ts";

const usd = (minor: number): Money => ({ minor, currency: "USD" });
const money = (minor: number, currency: string): Money => ({ minor, currency });

describe("converts exactly, by a rule, and says by which rate", () => {
  test("to USD, by the rate in force on the value date", () => {
    expect(convert(money(1_000_00, "BAM"), "USD", "2020-03-20", "valueDate", rates)).toEqual({
      money: usd(558_66),
      rate: "0.5586592179",
      date: "2020-03-20",
      source: "Example rates",
      used: [{ currency: "BAM", date: "2020-03-15", perUsd: "1.79" }],
    });
  });

  test("by the rate of the month, whatever changed within it", () => {
    expect(convert(money(1_000_00, "BAM"), "USD", "2020-03-20", "month", rates)).toMatchObject({
      money: usd(555_56),
      used: [{ date: "2020-03-01", perUsd: "1.80" }],
    });
  });

  test("between two currencies by way of USD, rounded once", () => {
    expect(convert(money(100_000_00, "KZT"), "BAM", "2020-03-10", "valueDate", rates)).toMatchObject({
      // 100,000 / 380.25 * 1.80 = 473.3727...
      money: money(473_37, "BAM"),
      used: [
        { currency: "KZT", date: "2020-03-01" },
        { currency: "BAM", date: "2020-03-01" },
      ],
    });
  });

  test("to a currency without cents", () => {
    expect(convert(usd(10_05), "JPY", "2020-03-10", "valueDate", rates)).toMatchObject({ money: money(1106, "JPY") });
  });

  test("by the average of the receipts until the date, weighted by their amounts", () => {
    const receipts = [
      { money: usd(1_000_00), valueDate: "2020-03-01" },
      { money: usd(3_000_00), valueDate: "2020-03-15" },
      { money: usd(9_000_00), valueDate: "2020-04-01" },
    ];
    // 4,000 USD bought 1,800 + 5,370 = 7,170 BAM; what came in April did not pay for March.
    expect(convert(money(717_00, "BAM"), "USD", "2020-03-20", { averageOf: receipts }, rates)).toMatchObject({
      money: usd(400_00),
      used: [{ date: "2020-03-01" }, { date: "2020-03-15" }],
    });
    expect(convert(money(1, "BAM"), "USD", "2020-02-01", { averageOf: receipts }, rates)).toEqual({
      unknown: "noReceipts",
    });
  });
});

describe("what is not known stays unknown", () => {
  test.each([
    ["before the first rate", "BAM", "2020-02-28", "valueDate"],
    ["longer than a month after the last", "BAM", "2020-05-15", "valueDate"],
    ["in a month without a rate", "BAM", "2020-04-02", "month"],
    ["in a currency without rates", "SEK", "2020-03-10", "valueDate"],
  ] as const)("%s", (_says, currency, date, rule) => {
    expect(convert(money(100, currency), "USD", date, rule, rates)).toEqual({ unknown: "noRate" });
  });

  test("an amount that no number holds", () => {
    expect(convert(usd(Number.MAX_SAFE_INTEGER), "KZT", "2020-03-10", "valueDate", rates)).toEqual({
      unknown: "tooLarge",
    });
  });
});

test.each([
  ["0.5", 0n],
  ["1.5", 2n],
  ["2.5", 2n],
  ["2.50000000000000000001", 3n],
  ["-0.5", 0n],
  ["-1.5", -2n],
  ["-2.6", -3n],
])("%s is rounded to %s: half to even", (text, whole) => {
  const fraction = decimal(text);
  expect(fraction && halfToEven(fraction)).toBe(whole);
});
