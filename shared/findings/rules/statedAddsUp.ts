import { measureOf } from "../../activities/measures.ts";
import { cellOf, type Stated } from "../../activities/stated.ts";
import type { Figure } from "../../figures/figures.ts";
import { addUp } from "../addUp.ts";
import type { Doubt } from "../finding.ts";
import { figuresOf } from "../numbers.ts";
import type { ActivityRule } from "../underReview.ts";

/** A stated number and where it stands. */
interface Placed {
  readonly path: string;
  readonly number: Stated;
}

/** Numbers that are stated beside the parts: they add up to each other, and to the parts that are recorded. */
export const statedAddsUp: ActivityRule = (activity, { period }) => {
  const placed = (activity.stated ?? []).map((number, index) => ({ path: `stated.${index}`, number }));
  const figures = figuresOf(activity, period);
  const isExact = activity.qualifier === "exactly";
  return [...new Set(placed.map(({ number }) => number.measure))].flatMap((measure) => {
    const own = placed.filter(({ number }) => number.measure === measure);
    const name = `${activity.kind}.${measure}`;
    const counted = figures.filter((figure) => figure.measure === name);
    // What must not be added up, such as currencies, is held against its own parts only.
    const isOneSum = measureOf(name).apart === undefined;
    return [...(isOneSum ? among(own, isExact) : []), ...againstParts(own, counted, isExact)];
  });
};

function among(placed: readonly Placed[], isExact: boolean): Doubt[] {
  const byDimensions = placed.map(({ path, number }) => ({
    path,
    count: number.count,
    dimensions: Object.keys(cellOf(number)),
  }));
  return addUp({
    total: byDimensions.find(({ dimensions }) => dimensions.length === 0),
    parts: byDimensions.flatMap(({ path, count, dimensions: [by, ...others] }) =>
      by === undefined || others.length > 0 ? [] : [{ path, by, count }],
    ),
    isExact,
  });
}

function againstParts(placed: readonly Placed[], counted: readonly Figure[], isExact: boolean): Doubt[] {
  const numbers = counted.filter(({ value }) => typeof value === "number");
  if (numbers.length === 0 && counted.length > 0) {
    const [largest] = placed.toSorted((a, b) => b.number.count - a.number.count);
    if (largest === undefined) return [];
    return [{ path: largest.path, code: "statedNotCounted", says: { stated: largest.number.count } }];
  }
  return placed.flatMap(({ path, number }): Doubt[] => {
    const cell = Object.entries(cellOf(number));
    const sum = numbers
      .filter((figure) => cell.every(([dimension, code]) => figure.in[dimension] === code))
      .reduce((all, { value }) => all + Number(value), 0);
    const isAll = numbers.length === counted.length;
    if (sum === number.count || (sum > number.count && !isExact) || (sum < number.count && !isAll)) return [];
    const code = sum > number.count ? "countedOverStated" : "countedUnderStated";
    return [{ path, code, says: { stated: number.count, counted: sum } }];
  });
}
