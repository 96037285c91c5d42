import { histories, keys } from "../../shared/keys.ts";
import { Letter } from "../../shared/mail/letter.ts";
import { commit, type NewChange } from "./commit.ts";
import { get, type Stored, type Table } from "./table.ts";

/** Which mails were sent about which event to whom. */
export const letters = (table: Table) => ({
  read: (event: string, person: string) => get(table, Letter, keys.mail(event, person)),

  write: (current: Stored<Letter> | undefined, data: Letter, change: NewChange) =>
    commit(
      table,
      {
        key: keys.mail(data.event, data.person),
        history: histories.mail(data.event, data.person),
        n: current?.n ?? 0,
        data,
      },
      change,
    ),
});
