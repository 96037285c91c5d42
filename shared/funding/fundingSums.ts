import * as z from "zod";
import { Money } from "../money/money.ts";
import type { FundingRow } from "./funding.ts";
import { type Spellings, spellings } from "./spellings.ts";

/** What the rows add up to. `known` is the sum of the known amounts: the total is at least that where some are unknown. */
export const FundingSums = z.strictObject({
  rows: z.int(),
  known: Money,
  unknownAmounts: z.int(),
  zeroAmounts: z.int(),
  withoutRecipient: z.int(),
});

export function sums(rows: readonly FundingRow[], currency: string): z.infer<typeof FundingSums> {
  const known = rows.flatMap(({ amount }) => amount ?? []);
  return {
    rows: rows.length,
    known: { minor: known.reduce((total, { minor }) => total + minor, 0), currency },
    unknownAmounts: rows.length - known.length,
    zeroAmounts: known.filter(({ minor }) => minor === 0).length,
    withoutRecipient: rows.filter(({ recipient }) => recipient === null).length,
  };
}

/** Recipients that are likely one, by how their names are written. */
export function likelySame(rows: readonly FundingRow[]): Spellings[] {
  const names = new Map<string, number>();
  for (const { recipient } of rows) if (recipient !== null) names.set(recipient, (names.get(recipient) ?? 0) + 1);
  return spellings(names);
}

/** What an import would do to the rows that are there, told apart by their ids. */
export function compare(before: readonly FundingRow[], after: readonly FundingRow[]) {
  const rows = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  const kept = after.filter(({ id }) => rows.has(id));
  const changed = kept.filter((row) => rows.get(row.id) !== JSON.stringify(row)).length;
  return {
    added: after.length - kept.length,
    changed,
    unchanged: kept.length - changed,
    removed: before.length - kept.length,
  };
}
