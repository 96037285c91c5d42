/** The largest prime whose square a number can hold exactly. */
const prime = 94_906_249;

const over = (value: number): number => ((value % prime) + prime) % prime;

function inverse(value: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const times = Math.floor(a / b);
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return over(x);
}

/**
 * Whether a row can be put together from others by adding and subtracting multiples of them: the linear algebra of an attacker with a
 * spreadsheet. Calculates modulo a large prime, so exactly, in whole numbers.
 */
export function isSumOf(rows: readonly (readonly number[])[]): (row: readonly number[]) => boolean {
  const byLead = new Map<number, number[]>();
  const reduced = (row: readonly number[]): number[] => {
    const rest = row.map(over);
    for (const [lead, own] of byLead) {
      const times = rest[lead] ?? 0;
      if (times === 0) continue;
      for (let column = lead; column < rest.length; column++)
        rest[column] = over((rest[column] ?? 0) - ((times * (own[column] ?? 0)) % prime));
    }
    return rest;
  };
  const order = (lead: number, row: number[]) => {
    byLead.set(lead, row);
    const sorted = [...byLead].sort(([a], [b]) => a - b);
    byLead.clear();
    for (const [at, own] of sorted) byLead.set(at, own);
  };
  for (const row of rows) {
    const rest = reduced(row);
    const lead = rest.findIndex((value) => value !== 0);
    if (lead < 0) continue;
    const scale = inverse(rest[lead] ?? 1);
    order(
      lead,
      rest.map((value) => (value * scale) % prime),
    );
  }
  return (row) => reduced(row).every((value) => value === 0);
}
