import { expect, test } from "vitest";
import { amount } from "../../../shared/iati/amount.ts";

test.each([
  [16_054_698, "USD", "160546.98"],
  [5, "USD", "0.05"],
  [-5, "USD", "-0.05"],
  [-120_000, "USD", "-1200.00"],
  [0, "USD", "0.00"],
  [1500, "JPY", "1500"],
  [1, "KWD", "0.001"],
])("%i minor units of %s are %s", (minor, currency, expected) => {
  expect(amount({ minor, currency })).toBe(expected);
});
