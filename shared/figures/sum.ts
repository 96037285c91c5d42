import type { Counted, Qualifier, Quantity } from "./quantity.ts";

// Apart from the schemas, so that the page can add up without bringing a validator along.

export const isCounted = (quantity: Quantity): quantity is Counted => "value" in quantity;

export const zero: Counted = { value: 0, qualifier: "exactly", illustrative: false };
export const notReported: Quantity = { nothing: "notReported" };
export const notApplicable: Quantity = { nothing: "notApplicable" };

/** A sum is as exact as its least exact part; at least and about together can only be about. */
const looser = (a: Qualifier, b: Qualifier): Qualifier => {
  if (a === "about" || b === "about") return "about";
  return a === "atLeast" || b === "atLeast" ? "atLeast" : "exactly";
};

const added = (a: Counted, b: Counted): Counted => ({
  value: a.value + b.value,
  qualifier: looser(a.qualifier, b.qualifier),
  illustrative: a.illustrative || b.illustrative,
});

const applies = (quantity: Quantity): boolean => isCounted(quantity) || quantity.nothing !== "notApplicable";

/**
 * Adds quantities up. A part that was not reported makes the total "at least" the rest; where the rest is nothing ("at least
 * zero" says nothing), the total is not reported. Where a number does not apply there is nothing to add. The sum of no parts is zero.
 */
export function sum(all: readonly Quantity[]): Quantity {
  const parts = all.filter(applies);
  if (parts.length === 0 && all.length > 0) return notApplicable;
  const counted = parts.filter(isCounted);
  const total = counted.reduce(added, zero);
  if (counted.length === parts.length) return total;
  return total.value === 0 ? notReported : { ...total, qualifier: looser(total.qualifier, "atLeast") };
}

/**
 * The average of the quantities that there are, as a whole number (a half is rounded up). It is "about" where it is rounded, and where a
 * part was not reported: that could be more or less than the others. Of no parts there is none.
 */
export function average(all: readonly Quantity[]): Quantity {
  const parts = all.filter(applies);
  if (parts.length === 0 && all.length > 0) return notApplicable;
  const counted = parts.filter(isCounted);
  if (counted.length === 0) return notReported;
  const { value: total, qualifier, illustrative } = counted.reduce(added, zero);
  const isWhole = total % counted.length === 0 && counted.length === parts.length;
  const value = Math.floor((2 * total + counted.length) / (2 * counted.length));
  return { value, qualifier: isWhole ? qualifier : "about", illustrative };
}

/** The last of quantities, in order of time, that was reported. */
export function latest(all: readonly Quantity[]): Quantity {
  const parts = all.filter(applies);
  if (parts.length === 0 && all.length > 0) return notApplicable;
  return parts.findLast(isCounted) ?? notReported;
}

/** The highest of quantities; with a part that was not reported it is at least that. */
export function highest(all: readonly Quantity[]): Quantity {
  const parts = all.filter(applies);
  if (parts.length === 0 && all.length > 0) return notApplicable;
  const counted = parts.filter(isCounted);
  const [top] = counted.toSorted((a, b) => b.value - a.value);
  if (top === undefined) return notReported;
  return counted.length === parts.length ? top : { ...top, qualifier: looser(top.qualifier, "atLeast") };
}
