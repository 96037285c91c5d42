import { type Figure, quantityOf } from "./figures.ts";
import type { Quantity } from "./quantity.ts";
import { isCounted, notApplicable, notReported } from "./sum.ts";

/** What a share is the ratio of: everything counted in its numerator and in its denominator, and whether some of it was not reported. */
export interface Terms {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  readonly isComplete: boolean;
}

/** Terms of several places or periods as those of one share. */
export const together = (all: readonly Terms[]): Terms => ({
  parts: all.flatMap(({ parts }) => parts),
  wholes: all.flatMap(({ wholes }) => wholes),
  isComplete: all.every(({ isComplete }) => isComplete),
});

const countOf = (figures: readonly Figure[]): number =>
  figures.reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0);

/**
 * The sum of numerators over the sum of denominators in tenths of a per cent (a half is rounded up; what is more than nothing is never 0, and
 * what is less than all never 1000). It is "about" where a part of it was not reported, or is not exact: nobody knows which way that would
 * move it. A share of nobody (0 of 0) does not apply; where nothing was measured it is not reported.
 */
export function ratio({ parts, wholes, isComplete }: Terms): Quantity {
  const [part, whole] = [countOf(parts), countOf(wholes)];
  const all = [...parts, ...wholes].map(quantityOf);
  const counted = all.filter(isCounted);
  const isWhole = isComplete && all.every((quantity) => isCounted(quantity) || quantity.nothing === "notApplicable");
  if (whole === 0) return all.length > 0 && isWhole ? notApplicable : notReported;
  const rounded = Math.floor((2000 * part + whole) / (2 * whole));
  return {
    value: part > 0 && part < whole ? Math.min(Math.max(rounded, 1), 999) : rounded,
    qualifier: isWhole && counted.every(({ qualifier }) => qualifier === "exactly") ? "exactly" : "about",
    illustrative: counted.some(({ illustrative }) => illustrative),
  };
}
