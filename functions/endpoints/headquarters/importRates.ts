import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid, NotFound, type Problem } from "../../../shared/errors.ts";
import { type Merged, mergeRates, yearOf } from "../../../shared/money/mergeRates.ts";
import { readRates } from "../../../shared/money/ratesFile.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import { shortened } from "../../../shared/shortened.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";

/** What fits into one transaction, one item of the table and one line of history (DynamoDB: 100 items, 400 kB each). */
const most = { years: 60, charactersAYear: 300_000, changed: 500 } as const;

export const importRates: Endpoint<typeof headquarters.importRates> = async (request, stores) => {
  const source = await stores.portfolio.read("RATES", request.path.source);
  if (source === undefined) throw new NotFound(`there are no rates ${request.path.source}: enter who sets them first`);
  const read = readRates(request.body);
  if ("problems" in read) throw new Invalid("the file cannot be taken; nothing was changed", shortened(read.problems));
  const { rates } = read;
  const wanted = [...new Set(rates.map(yearOf))];
  if (wanted.length > most.years) throw tooMuch([`more than ${most.years} years`]);
  const current = await stores.rates.years(source.data.id, wanted);
  const merged = mergeRates(new Map([...current].map(([year, { data }]) => [year, data])), rates);
  mustFit(merged);
  const stands = Math.max(0, ...[...current.values()].map(({ version }) => version));
  const { added, unchanged, changed } = merged;
  const says = {
    source: source.data,
    added,
    unchanged,
    changed: [...changed],
    dryRun: request.query.dryRun === "true",
  };
  if (changed.length > 0 && !says.dryRun) mustHaveSeen(request.seen, stands);
  if (says.dryRun || merged.years.size === 0) return { version: stands, ...says };
  const differences = [{ path: "rates added", to: added }, ...changed];
  const change = changeOf(portfolioChanged, request, { record: "rates", id: source.data.id, differences });
  return { version: await stores.rates.write(source, merged.years, change), ...says };
};

function mustFit({ years, changed }: Merged): void {
  const big = [...years].filter(([, year]) => JSON.stringify(year).length > most.charactersAYear);
  const over = big.map(([year]) => `more rates in ${year} than one year can hold`);
  if (changed.length > most.changed) over.push(`more than ${most.changed} rates that would be changed`);
  if (over.length > 0) throw tooMuch(over);
}

const tooMuch = (what: readonly string[]): Invalid => {
  const problems: Problem[] = what.map((message) => ({ path: "", code: "tooMuch", message }));
  return new Invalid("the file has more than can be taken at once; nothing was changed", problems);
};
