import * as fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "../../../shared/credit/apportion.ts";

const parts = (weights: readonly number[]) =>
  weights.map((weight, at) => ({ id: String.fromCharCode(97 + at), weight }));
const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 });
const shared = (units: number, of: readonly number[]) => [...apportion(units, parts(of)).values()];

test.each([
  [7, [1, 1], [4, 3]],
  [8, [1, 1], [4, 4]],
  [1, [1, 1, 1], [1, 0, 0]],
  [2, [1, 1, 1], [1, 1, 0]],
  [9, [2, 1], [6, 3]],
  [10, [2, 1], [7, 3]],
  [100, [55, 30, 15], [55, 30, 15]],
  [0, [3, 1], [0, 0]],
  [9_007_199_254_740_991, [1_000_000_000, 999_999_999], [4_503_599_629_622_295, 4_503_599_625_118_696]],
] as const)("%i by %j is %j", (units, of, expected) => expect(shared(units, of)).toEqual(expected));

test("it is as if units were dealt one by one to whom they are owed most", () => {
  fc.assert(
    fc.property(fc.nat(200), weights, (units, of) => {
      const has = of.map(() => 0);
      for (let unit = 0; unit < units; unit++) {
        // By cross-multiplication, as quotients would be rounded.
        const next = of.reduce(
          (best, weight, at) =>
            weight * (2 * (has[best] ?? 0) + 1) > (of[best] ?? 0) * (2 * (has[at] ?? 0) + 1) ? at : best,
          0,
        );
        has[next] = (has[next] ?? 0) + 1;
      }
      expect(shared(units, of)).toEqual(has);
    }),
  );
});
