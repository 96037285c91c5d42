import type { Guarded } from "../../shared/disclosure/guarded.ts";
import { keys, questions } from "../../shared/keys.ts";
import type { Period } from "../../shared/periods.ts";
import type { Project } from "../../shared/projects.ts";
import { Draft } from "../../shared/report/report.ts";
import { commit, type NewChange } from "./commit.ts";
import { guarded } from "./guarded.ts";
import { projectRoot } from "./portfolio.ts";
import { get, put, query, type Stored, type Table } from "./table.ts";

/** Reports that wait for their release. They hold everything, so they stay where donors' code cannot reach them. */
export const drafts = (table: Table) => ({
  read: (project: string, grant: string, period: Period) => get(table, Draft, keys.draft(project, grant, period)),

  /** Which reports of a project were drafted. */
  ofProject: async (project: string) =>
    (await query(table, Draft, questions.drafts(project))).map(({ data: { content } }) => ({
      grant: content.grant.id,
      period: content.period.period,
    })),

  /** Puts a draft in the place of the one before; answers its version. */
  write: (project: Stored<Project>, draft: Draft, own: Guarded, change: NewChange) => {
    const { grant, period } = draft.content;
    const of = [project.data.id, grant.id, period.period] as const;
    return commit(table, projectRoot(project), change, async (version) => [
      put({ table, key: keys.draft(...of), data: draft, version }),
      await guarded(table).putDraft(...of, own),
    ]);
  },
});
