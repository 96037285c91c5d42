import type { Period } from "../../shared/calendar/periods.ts";
import { keys, questions } from "../../shared/keys.ts";
import type { Project } from "../../shared/projects.ts";
import type { SubmissionId } from "../../shared/submission.ts";
import { Narrative } from "../../shared/templates/narratives.ts";
import { commit, type NewChange } from "./commit.ts";
import { projectRoot } from "./portfolio.ts";
import { type ReadSubmission, rootOfSubmission } from "./submissions.ts";
import { get, put, query, type Stored, type Table } from "./table.ts";

/** What people tell in words: a place about its period, headquarters about a grant's. */
export const narratives = (table: Table) => ({
  /** As a place has it now; what was approved is a copy. */
  ofSubmission: (id: SubmissionId) => get(table, Narrative, keys.narrative(id)),

  /** What every place told of a period, as it was approved: one item a submission. */
  approved: async (project: string, period: Period) =>
    (await query(table, Narrative, questions.approvedNarratives(project, period))).map(({ data }) => data),

  ofGrant: (project: string, grant: string, period: Period) =>
    get(table, Narrative, keys.grantNarrative(project, grant, period)),

  /** Puts what a place tells; answers its version. */
  write: (current: ReadSubmission, narrative: Narrative, change: NewChange) =>
    commit(table, rootOfSubmission(current), change, (version) => [
      put({ table, key: keys.narrative(current.submission), data: narrative, version }),
    ]),

  writeOfGrant: (project: Stored<Project>, grant: string, narrative: Narrative, change: NewChange) =>
    commit(table, projectRoot(project), change, (version) => [
      put({ table, key: keys.grantNarrative(project.data.id, grant, narrative.period), data: narrative, version }),
    ]),
});
