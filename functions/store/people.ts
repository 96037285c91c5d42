import * as z from "zod";
import { histories, keys, questions } from "../../shared/keys.ts";
import { Person } from "../../shared/people.ts";
import { commit, type NewChange } from "./commit.ts";
import { get, put, query, remove, type Stored, type Table } from "./table.ts";

/** Who may do what where. Every change of it is a line of history in the tracker. */
export const people = (table: Table, tracker: Table) => ({
  read: (subject: string): Promise<Stored<Person> | undefined> => get(table, Person, keys.person(subject)),

  list: () => query(table, Person, questions.people()),

  /** Somebody's rights with the number of the last change of anybody's, read before them: what a change rests on. */
  forChange: async (subject: string) => {
    const root = await get(tracker, z.undefined(), keys.people);
    return { n: root?.n ?? 0, current: await get(table, Person, keys.person(subject)) };
  },

  /** Gives rights, in the place of those before; answers the version. */
  write: (n: number, person: Person, change: NewChange) =>
    commit(tracker, { ...root, n }, change, (version) => [
      put({ table, key: keys.person(person.subject), data: person, version }),
    ]),

  /** Takes every right away. */
  remove: (n: number, subject: string, change: NewChange) =>
    commit(tracker, { ...root, n }, change, () => [remove(table, keys.person(subject))]),
});

const root = { key: keys.people, history: histories.people };
