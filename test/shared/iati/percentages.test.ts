import fc from "fast-check";
import { expect, test } from "vitest";
import { percentages } from "../../../shared/iati/percentages.ts";

const hundredths = (text: string | undefined): number => Math.round(Number(text) * 100);

test("shares of any weights add up to exactly 100 and are at most a hundredth of a per cent off", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(weights, (own) => {
      const shares = percentages(own);
      const all = own.reduce((sum, weight) => sum + weight, 0);
      expect(shares.reduce((sum, share) => sum + hundredths(share), 0)).toBe(10_000);
      for (const [index, share] of shares.entries()) {
        expect(share).toMatch(/^\d{1,3}\.\d\d$/);
        expect(Math.abs(hundredths(share) - (10_000 * (own[index] ?? 0)) / all)).toBeLessThan(1);
      }
    }),
  );
});

test("three equal shares", () => {
  expect(percentages([1, 1, 1])).toEqual(["33.34", "33.33", "33.33"]);
});

test("what is left goes to who lost most by rounding down, not to who comes first", () => {
  expect(percentages([2, 1, 4])).toEqual(["28.57", "14.29", "57.14"]);
});

test("one share is not said", () => {
  expect(percentages([5])).toEqual([undefined]);
});
