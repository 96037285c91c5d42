/** A part that takes units by its weight: a whole number, at least 1. */
export interface Weighed {
  readonly id: string;
  readonly weight: number;
}

/**
 * How many of the first `units` each part has, when units are dealt out one by one in the order that follows the weights most closely
 * (Sainte-Laguë): the next goes to the part with the highest weight / (2 × units it has + 1), and to the first by id of equal ones.
 * A part's number never falls as units grow, and the parts always add up to the units.
 */
export function apportion(units: number, parts: readonly Weighed[]): Map<string, number> {
  const inOrder = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const all = inOrder.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  // Each part's fair share, rounded: exactly the units down to some quotient. A few more or less are then dealt one by one.
  const held = inOrder.map(({ id, weight }) => ({
    id,
    weight: BigInt(weight),
    has: (2n * BigInt(units) * BigInt(weight) + all) / (2n * all),
  }));
  let left = BigInt(units) - held.reduce((sum, { has }) => sum + has, 0n);
  for (; left > 0n; left--) {
    const next = held.reduce((best, part) => (comesBefore(part, best) ? part : best));
    next.has += 1n;
  }
  for (; left < 0n; left++) {
    const holding = held.filter(({ has }) => has > 0n).map((part) => ({ part, last: { ...part, has: part.has - 1n } }));
    const { part } = holding.reduce((worst, own) => (comesBefore(own.last, worst.last) ? worst : own));
    part.has -= 1n;
  }
  return new Map(held.map(({ id, has }) => [id, Number(has)]));
}

interface Held {
  readonly weight: bigint;
  readonly has: bigint;
}

/** Whether a part's next unit is dealt before that of one that stands before it in the order of the ids. */
const comesBefore = (part: Held, other: Held): boolean =>
  part.weight * (2n * other.has + 1n) > other.weight * (2n * part.has + 1n);
