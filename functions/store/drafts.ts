import type { Period } from "../../shared/calendar/periods.ts";
import type { Guarded } from "../../shared/disclosure/guarded.ts";
import { keys, questions } from "../../shared/keys.ts";
import type { Project } from "../../shared/projects.ts";
import { Draft } from "../../shared/report/report.ts";
import { ReportState } from "../../shared/reportState.ts";
import { commit, type NewChange } from "./commit.ts";
import { guarded } from "./guarded.ts";
import { projectRoot } from "./portfolio.ts";
import { get, put, query, type Stored, type Table } from "./table.ts";

/** Reports that wait for their release. They hold everything, so they stay where donors' code cannot reach them. */
export const drafts = (table: Table) => ({
  read: (project: string, grant: string, period: Period) => get(table, Draft, keys.draft(project, grant, period)),

  /** Which reports of a project were drafted and released, without reading them. */
  states: async (project: string) =>
    (await query(table, ReportState, questions.reportStates(project))).map(({ data }) => data),
  statesOf: async (project: string, grant: string, period: Period) =>
    (await query(table, ReportState, questions.statesOfReport(project, grant, period))).map(({ data }) => data),

  /** Notes that a report was asked for on a day. */
  ask: (project: Stored<Project>, report: { grant: string; period: Period; on: string }, change: NewChange) => {
    const state: ReportState = { state: "asked", ...report };
    return commit(table, projectRoot(project), change, (version) => [
      put({ table, key: keys.reportState(project.data.id, state), data: state, version }),
    ]);
  },

  /** Puts a draft in the place of the one before; answers its version. */
  write: (project: Stored<Project>, draft: Draft, own: Guarded, change: NewChange) => {
    const [grant, period] = [draft.content.grant.id, draft.content.period.period];
    const ready = draft.missing.length === 0;
    const state: ReportState = { state: "drafted", grant, period, on: draft.draftedAt.slice(0, 10), ready };
    return commit(table, projectRoot(project), change, async (version) => [
      put({ table, key: keys.draft(project.data.id, grant, period), data: draft, version }),
      await guarded(table).putDraft(project.data.id, grant, period, own),
      put({ table, key: keys.reportState(project.data.id, state), data: state, version }),
    ]);
  },
});
