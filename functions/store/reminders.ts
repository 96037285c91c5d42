import * as z from "zod";
import { histories, keys, questions } from "../../shared/keys.ts";
import { Subject } from "../../shared/people.ts";
import { IsoDate } from "../../shared/text.ts";
import { commit, type NewChange } from "./commit.ts";
import { get, query, type Stored, type Table } from "./table.ts";

const Reminded = z.strictObject({ person: Subject, on: IsoDate });
type Reminded = z.infer<typeof Reminded>;

/** When somebody was reminded last. What they were reminded of is their history. */
export const reminders = (table: Table) => ({
  all: async () => (await query(table, Reminded, questions.reminded())).map(({ data }) => data),

  last: (subject: string) => get(table, Reminded, keys.reminded(subject)),

  /** Notes a reminder on condition that there was none since `last`: of two that remind at once, one decides again. */
  write: (last: Stored<Reminded> | undefined, data: Reminded, change: NewChange) =>
    commit(
      table,
      { key: keys.reminded(data.person), history: histories.reminded(data.person), n: last?.n ?? 0, data },
      change,
    ),
});
