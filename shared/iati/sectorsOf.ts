import type { Sector } from "./classification.ts";
import type { Facts } from "./facts.ts";
import { percentages } from "./percentages.ts";

/** Sectors with shares that add up to exactly 100 within each vocabulary. */
export function sectorsOf(sectors: readonly Sector[]): Facts["sectors"] {
  const byVocabulary = Map.groupBy(sectors, ({ vocabulary = "1" }) => vocabulary);
  return [...byVocabulary].flatMap(([vocabulary, own]) => {
    const parts = percentages(own.map(({ weight = 1 }) => weight));
    return own.map(({ code, name, uri }, index) => ({
      code,
      vocabulary,
      ...(name === undefined ? {} : { name }),
      ...(uri === undefined ? {} : { uri }),
      ...(parts[index] === undefined ? {} : { percentage: parts[index] }),
    }));
  });
}
