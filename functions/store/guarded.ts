import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as z from "zod";
import type { Period } from "../../shared/calendar/periods.ts";
import { Guarded } from "../../shared/disclosure/guarded.ts";
import { keys, questions } from "../../shared/keys.ts";
import type { ReportId } from "../../shared/report/report.ts";
import { get, put, query, type Table } from "./table.ts";

const Zipped = z.strictObject({ zipped: z.instanceof(Uint8Array) });

/** An item holds 400 KB with its key; a draft leaves room for what its release decides. */
const most = { draft: 300_000, released: 390_000 } as const;

const read = async ({ zipped }: z.infer<typeof Zipped>): Promise<Guarded> =>
  Guarded.parse(JSON.parse((await promisify(gunzip)(zipped)).toString()));

const zip = async (own: Guarded) => new Uint8Array(await promisify(gzip)(JSON.stringify(own), { level: 9 }));

/** What drafts would say of people who have to be protected, and what was said of them: nothing of it leaves headquarters. */
export const guarded = (table: Table) => ({
  ofDraft: async (project: string, grant: string, period: Period) => {
    const found = await get(table, Zipped, keys.guardedDraft(project, grant, period));
    return found === undefined ? undefined : read(found.data);
  },
  /** Of everything that was ever released of a project, whoever got it. */
  released: async (project: string) =>
    Promise.all((await query(table, Zipped, questions.guarded(project))).map(({ data }) => read(data))),
  putDraft: async (project: string, grant: string, period: Period, own: Guarded) => {
    const all = await zip(own);
    // What cannot be kept cannot be minded later, and what is not minded is never shown.
    const zipped = all.length > most.draft ? await zip({ ...own, cells: [], groups: [] }) : all;
    return put({ table, key: keys.guardedDraft(project, grant, period), data: { zipped } });
  },
  /** Throws where it is too much to be kept: a report whose numbers nobody could mind later must not be released. */
  putReleased: async ({ project, grant, period, revision }: ReportId, own: Guarded) => {
    const zipped = await zip(own);
    if (zipped.length > most.released) throw new Error(`${zipped.length} bytes of guarded numbers cannot be kept`);
    return put({ table, key: keys.guarded(project, grant, period, revision), data: { zipped }, once: true });
  },
});
