import { keys, questions } from "../../shared/keys.ts";
import { listRates, YearOfRates } from "../../shared/money/mergeRates.ts";
import type { Rate, RateSource } from "../../shared/money/rates.ts";
import { commit, type NewChange } from "./commit.ts";
import { rootOf } from "./portfolio.ts";
import { get, put, query, type Stored, type Table } from "./table.ts";

/** Rates of exchange, one item a source and year: a report reads the years of its money. */
export const rates = (table: Table) => ({
  /** The years that were imported, of those asked for. */
  years: async (source: string, years: readonly string[]): Promise<Map<string, Stored<YearOfRates>>> => {
    const read = years.map(
      async (year) => [year, await get(table, YearOfRates, keys.ratesOfYear(source, year))] as const,
    );
    return new Map(
      (await Promise.all(read)).flatMap(([year, stored]) => (stored === undefined ? [] : [[year, stored]])),
    );
  },

  /** Every rate of a source, with the number of the last import. */
  all: async (source: string): Promise<{ version: number; rates: Rate[] }> => {
    const years = await query(table, YearOfRates, questions.rates(source));
    return {
      version: Math.max(0, ...years.map(({ version }) => version)),
      rates: years.flatMap(({ data }) => listRates(data)),
    };
  },

  /** Puts years in the place of those before, all or none; answers the version. */
  write: ({ data: { id }, n }: Stored<RateSource>, years: ReadonlyMap<string, YearOfRates>, change: NewChange) =>
    commit(table, rootOf("RATES", id, n), change, (version) =>
      [...years].map(([year, data]) => put({ table, key: keys.ratesOfYear(id, year), data, version })),
    ),
});
