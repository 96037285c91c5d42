import * as z from "zod";
import type { Period } from "../../shared/calendar/periods.ts";
import type { Guarded } from "../../shared/disclosure/guarded.ts";
import { type Key, keys, questions } from "../../shared/keys.ts";
import type { Project } from "../../shared/projects.ts";
import { ReleasedReport } from "../../shared/report/report.ts";
import type { ReportState } from "../../shared/reportState.ts";
import { commit, type NewChange } from "./commit.ts";
import { guarded } from "./guarded.ts";
import { projectRoot } from "./portfolio.ts";
import { get, put, query, type Stored, type Table } from "./table.ts";

/** What a fingerprint tells anybody about the report behind it. */
const Mark = z.strictObject({ releasedAt: z.iso.datetime(), revision: z.int().positive() });

/** The draft that is released: its version, and what it says of people to protect, where it knows. */
interface ReleasedDraft {
  readonly version: number;
  readonly guarded: Guarded | null;
}

/** Released reports: read by donors, put once, never changed. */
export const reports = (table: Table, tracker: Table) => ({
  ofDonor: async (donor: string) =>
    (await query(table, ReleasedReport, questions.reports(donor))).map(({ data }) => data),

  ofProject: async (donor: string, project: string) =>
    (await query(table, ReleasedReport, questions.reportsOfProject(donor, project))).map(({ data }) => data),

  /** Every revision of every report of a grant, in the order of periods and revisions. */
  ofGrant: async (donor: string, project: string, grant: string) =>
    (await query(table, ReleasedReport, questions.reportsOfGrant(donor, project, grant))).map(({ data }) => data),

  read: async (donor: string, project: string, grant: string, period: Period, revision: number | "latest") => {
    if (revision === "latest")
      return (await query(table, ReleasedReport, questions.revisions(donor, project, grant, period))).at(-1)?.data;
    return (await get(table, ReleasedReport, keys.report(donor, project, grant, period, revision)))?.data;
  },

  /** What stands under a fingerprint: when a report with it was released, and which revision followed; undefined where none was. */
  check: async (hash: string) => {
    const found = await query(table, Mark, questions.check(hash));
    const of = (key: Key) => found.find(({ sk }) => sk === key.sk)?.data;
    const released = of(keys.released(hash));
    return released && { ...released, followedBy: of(keys.followed(hash)) ?? null };
  },

  /**
   * Releases a report, made of a version of its draft, in one transaction with what it says of people to protect and the line of history
   * in the tracker.
   */
  release: (project: Stored<Project>, report: ReleasedReport, of: ReleasedDraft, change: NewChange) => {
    const { donor, grant, period, revision } = report.id;
    const { releasedAt, hash, previousHash } = report;
    const once = (key: Key, data: unknown) => put({ table, key, data, version: revision, once: true });
    const mark = { releasedAt, revision } satisfies z.infer<typeof Mark>;
    const state: ReportState = {
      state: "released",
      grant,
      period,
      on: releasedAt.slice(0, 10),
      revision,
      draft: of.version,
    };
    return commit(tracker, projectRoot(project), change, async (version) => [
      ...(of.guarded === null ? [] : [await guarded(tracker).putReleased(report.id, of.guarded)]),
      once(keys.report(donor, project.data.id, grant, period, revision), report),
      once(keys.released(hash), mark),
      ...(previousHash === null ? [] : [once(keys.followed(previousHash), mark)]),
      put({ table: tracker, key: keys.reportState(project.data.id, state), data: state, version }),
    ]);
  },
});
