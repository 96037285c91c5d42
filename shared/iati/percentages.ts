/** Hundredths of a per cent. */
const whole = 10_000;

const decimals = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;

/**
 * Shares of 100 by weight, as decimals that add up to exactly 100: what rounding down leaves goes to the largest remainders (Hamilton's
 * rule), of equal ones to the first. A single share is not said (IATI rules 2.1.4, 3.1.4).
 */
export function percentages(weights: readonly number[]): (string | undefined)[] {
  if (weights.length === 1) return [undefined];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight, index) => ({
    index,
    share: Math.floor((weight * whole) / all),
    rest: (weight * whole) % all,
  }));
  const left = whole - parts.reduce((sum, { share }) => sum + share, 0);
  const raised = new Set(
    parts
      .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ index, share }) => decimals(share + (raised.has(index) ? 1 : 0)));
}
