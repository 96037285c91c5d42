import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as z from "zod";
import { Guarded } from "../../shared/disclosure/guarded.ts";
import { type Key, keys, questions } from "../../shared/keys.ts";
import type { Period } from "../../shared/periods.ts";
import type { ReportId } from "../../shared/report/report.ts";
import { get, put, query, type Table, type Write } from "./table.ts";

const Zipped = z.strictObject({ zipped: z.instanceof(Uint8Array) });

/** An item holds 400 KB with its key. */
const mostBytes = 390_000;

const read = async ({ zipped }: z.infer<typeof Zipped>): Promise<Guarded> =>
  Guarded.parse(JSON.parse((await promisify(gunzip)(zipped)).toString()));

async function write(table: Table, key: Key, guarded: Guarded, once: boolean): Promise<Write> {
  const zip = async (own: Guarded) => promisify(gzip)(JSON.stringify(own), { level: 9 });
  const zipped = await zip(guarded);
  // What cannot be kept cannot be minded later, and what is not minded is never shown.
  const kept = zipped.length > mostBytes ? await zip({ ...guarded, cells: [], groups: [] }) : zipped;
  return put({ table, key, data: { zipped: new Uint8Array(kept) }, once });
}

/** What drafts would say of people who have to be protected, and what was said of them: nothing of it leaves headquarters. */
export const guarded = (table: Table) => ({
  ofDraft: async (project: string, grant: string, period: Period) => {
    const found = await get(table, Zipped, keys.guardedDraft(project, grant, period));
    return found === undefined ? undefined : read(found.data);
  },
  /** Of everything that was ever released of a project, whoever got it. */
  released: async (project: string) =>
    Promise.all((await query(table, Zipped, questions.guarded(project))).map(({ data }) => read(data))),
  putDraft: (project: string, grant: string, period: Period, own: Guarded) =>
    write(table, keys.guardedDraft(project, grant, period), own, false),
  putReleased: ({ project, grant, period, revision }: ReportId, own: Guarded) =>
    write(table, keys.guarded(project, grant, period, revision), own, true),
});
