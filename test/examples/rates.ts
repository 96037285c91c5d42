import type { Rates } from "../../shared/money/rates.ts";

/** Rates near the true ones of early 2020, round enough to compute on by hand: illustrative. */
export const exampleRates: Rates = {
  source: "Example rates",
  rates: [
    { currency: "BAM", date: "2020-03-01", perUsd: "1.80" },
    { currency: "BAM", date: "2020-03-15", perUsd: "1.79" },
    { currency: "KZT", date: "2020-03-01", perUsd: "380.25" },
    { currency: "JPY", date: "2020-03-01", perUsd: "110" },
  ],
};
