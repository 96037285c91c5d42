import * as z from "zod";
import { type Funding, FundingRow } from "../../shared/funding/funding.ts";
import { keys, questions } from "../../shared/keys.ts";
import { commit, type NewChange } from "./commit.ts";
import { rootOf } from "./portfolio.ts";
import { put, query, type Stored, type Table } from "./table.ts";

/** So many rows make an item of some 100 kB at most; many small ones would not fit into one transaction. */
const rowsAnItem = 250;

/** The rows of lists of grants that belong to no project of ours. */
export const funding = (table: Table) => ({
  /** Every row, with the number of the last import. */
  rows: async (id: string): Promise<{ version: number; parts: number; rows: FundingRow[] }> => {
    const parts = await query(table, z.array(FundingRow), questions.fundingRows(id));
    return {
      version: Math.max(0, ...parts.map(({ version }) => version)),
      parts: parts.length,
      rows: parts.flatMap(({ data }) => data),
    };
  },

  /** Puts rows in the place of those before, all or none; parts that are no longer needed are emptied, for nothing is deleted. */
  write: ({ data: { id }, n }: Stored<Funding>, before: number, rows: readonly FundingRow[], change: NewChange) =>
    commit(table, rootOf("FUNDING", id, n), change, (version) =>
      Array.from({ length: Math.max(before, Math.ceil(rows.length / rowsAnItem)) }, (_, part) => {
        const data = rows.slice(part * rowsAnItem, (part + 1) * rowsAnItem);
        return put({ table, key: keys.fundingRows(id, part), data, version });
      }),
    ),
});
