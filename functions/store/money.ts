import * as z from "zod";
import { keys, questions } from "../../shared/keys.ts";
import { Transaction } from "../../shared/money/transactions.ts";
import { put, query, type Stored, type Table, type Write } from "./table.ts";

/** So many transactions make an item of some 100 kB at most; one transaction of DynamoDB holds 100 items of 4 MB together. */
const anItem = 250;

const Item = z.union([Transaction, z.array(Transaction)]);

/** Every transaction of a project as it was written last, by itself or together with others, in the order of their ids. */
export async function moneyOf(table: Table, project: string): Promise<Stored<Transaction>[]> {
  const items = await query(table, Item, questions.money(project));
  const written = items
    .flatMap(({ data, ...item }) => [data].flat().map((own) => ({ ...item, data: own })))
    .sort((a, b) => a.version - b.version);
  const last = new Map(written.map((own) => [own.data.id, own]));
  return [...last.values()].sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
}

/** Writes that enter transactions together; what was there of the same ids stays as history. */
export const putMoney = (
  table: Table,
  project: string,
  version: number,
  transactions: readonly Transaction[],
): Write[] =>
  Array.from({ length: Math.ceil(transactions.length / anItem) }, (_, part) =>
    put({
      table,
      key: keys.moneyTogether(project, version, part),
      data: transactions.slice(part * anItem, (part + 1) * anItem),
      version,
      once: true,
    }),
  );
