import type { Grant } from "../../../shared/grants.ts";
import { listRates } from "../../../shared/money/mergeRates.ts";
import type { Rates } from "../../../shared/money/rates.ts";
import type { Transaction } from "../../../shared/money/transactions.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/** The rates that a grant's money needs: of the years of its transactions, and the one before, which is in force in January. */
export async function ratesOf(
  { id, rates: chosen }: Grant,
  transactions: readonly Transaction[],
  { portfolio, rates }: Stores,
): Promise<Rates | undefined> {
  if (chosen === undefined) return undefined;
  const own = transactions.filter(({ grant }) => grant === id).map(({ valueDate }) => Number(valueDate.slice(0, 4)));
  const years = [...new Set(own.flatMap((year) => [year - 1, year]))].map(String);
  const [source, read] = await Promise.all([portfolio.read("RATES", chosen.source), rates.years(chosen.source, years)]);
  if (source === undefined) return undefined;
  return { source: source.data.title, rates: [...read.values()].flatMap(({ data }) => listRates(data)) };
}
