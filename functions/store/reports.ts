import { keys, questions } from "../../shared/keys.ts";
import type { Period } from "../../shared/periods.ts";
import type { Project } from "../../shared/projects.ts";
import { ReleasedReport } from "../../shared/report/report.ts";
import type { ReportState } from "../../shared/reportState.ts";
import { commit, type NewChange } from "./commit.ts";
import { projectRoot } from "./portfolio.ts";
import { get, put, query, type Stored, type Table } from "./table.ts";

/** Released reports: read by donors, put once, never changed. */
export const reports = (table: Table, tracker: Table) => ({
  ofDonor: async (donor: string) =>
    (await query(table, ReleasedReport, questions.reports(donor))).map(({ data }) => data),

  read: async (donor: string, project: string, grant: string, period: Period, revision: number | "latest") => {
    if (revision === "latest")
      return (await query(table, ReleasedReport, questions.revisions(donor, project, grant, period))).at(-1)?.data;
    return (await get(table, ReleasedReport, keys.report(donor, project, grant, period, revision)))?.data;
  },

  /** Releases a report, made of a version of its draft, in one transaction with the line of history in the tracker. */
  release: (project: Stored<Project>, report: ReleasedReport, draft: number, change: NewChange) => {
    const { donor, grant, period, revision } = report.id;
    const key = keys.report(donor, project.data.id, grant, period, revision);
    const on = report.releasedAt.slice(0, 10);
    const state: ReportState = { state: "released", grant, period, on, revision, draft };
    return commit(tracker, projectRoot(project), change, (version) => [
      put({ table, key, data: report, version: revision, once: true }),
      put({ table: tracker, key: keys.reportState(project.data.id, state), data: state, version }),
    ]);
  },
});
