import * as z from "zod";
import { Activity, type RecordedActivity } from "../../shared/activities/activity.ts";
import { Change } from "../../shared/api/change.ts";
import { Comment } from "../../shared/comments.ts";
import type { Digest } from "../../shared/figures/digest.ts";
import type { Figure } from "../../shared/figures/figures.ts";
import { countedIn } from "../../shared/figures/uncounted.ts";
import { histories, keys, lists, questions } from "../../shared/keys.ts";
import { emptySubmission, Submission, type SubmissionId } from "../../shared/submission.ts";
import type { Narrative } from "../../shared/templates/narratives.ts";
import { Id } from "../../shared/text.ts";
import { type Batch, batchesOf, putBatch } from "./batches.ts";
import { commit, type NewChange } from "./commit.ts";
import { get, listed, put, query, type Stored, type Table, type Write } from "./table.ts";

/** An activity that was removed stays as a tombstone, so that a late repetition of its recording does not bring it back. */
const StoredActivity = z.strictObject({ id: Id, activity: Activity.nullable() });

/** What an approved submission counts for, and what was done in it in a few lines. */
export interface Counted {
  readonly figures: readonly Figure[];
  readonly digest: Digest;
  readonly narrative?: Narrative | undefined;
}

/** A submission as it stands; one that nobody touched yet is an empty draft. */
export interface ReadSubmission {
  readonly submission: Submission;
  readonly n: number;
}

type Standing = Pick<Stored<z.infer<typeof StoredActivity>>, "data" | "version">;

/** Each activity as it was last written, alone or in a batch, in the order of the ids. */
function standing(alone: readonly Standing[], batches: readonly Batch[]): Standing[] {
  const inBatches = batches.flatMap(({ version, entries }) =>
    entries.map(({ id, activity }): Standing => ({ data: { id, activity }, version })),
  );
  const last = new Map<string, Standing>();
  for (const one of [...alone, ...inBatches])
    if ((last.get(one.data.id)?.version ?? 0) < one.version) last.set(one.data.id, one);
  return inBatches.length === 0 ? [...alone] : [...last.values()].sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
}

/** What counts the history of a submission. */
export const rootOfSubmission = ({ submission, n }: ReadSubmission, data?: Submission) => ({
  key: keys.submission(submission),
  history: histories.submission(submission),
  n,
  ...(data === undefined && n > 0
    ? {}
    : {
        data: data ?? submission,
        list: lists.place(submission.place),
        entry: `${submission.period}#${submission.project}`,
      }),
});

export const submissions = (table: Table) => ({
  read: async (id: SubmissionId): Promise<ReadSubmission> => {
    const stored = await get(table, Submission, keys.submission(id));
    return stored === undefined ? { submission: emptySubmission(id), n: 0 } : { submission: stored.data, n: stored.n };
  },

  ofProject: async (project: string) =>
    (await query(table, Submission, questions.submissions(project))).map(({ data }) => data),

  ofPlace: async (place: string) => (await listed(table, Submission, lists.place(place))).map(({ data }) => data),

  /** An activity, also a removed one (null). */
  activity: async (id: SubmissionId, activity: string): Promise<Standing | undefined> => {
    const [alone, batches] = await Promise.all([
      get(table, StoredActivity, keys.activity(id, activity)),
      batchesOf(table, id),
    ]);
    return standing(alone === undefined ? [] : [alone], batches).find(({ data }) => data.id === activity);
  },

  activities: async (id: SubmissionId): Promise<RecordedActivity[]> => {
    const [alone, batches] = await Promise.all([
      query(table, StoredActivity, questions.activities(id)),
      batchesOf(table, id),
    ]);
    return standing(alone, batches).flatMap(({ data, version }) =>
      data.activity === null ? [] : [{ id: data.id, version, activity: data.activity }],
    );
  },

  /** What the workbook changed that was applied with this version, value by value; undefined when none was. */
  batch: async (id: SubmissionId, version: number): Promise<Batch | undefined> =>
    (await batchesOf(table, id)).find((batch) => batch.version === version),

  /** Puts and removes any number of activities at once, all or nothing; answers their version. */
  recordAll: (current: ReadSubmission, entries: Batch["entries"], change: NewChange) =>
    commit(table, rootOfSubmission(current), change, (version) =>
      putBatch(table, current.submission, version, entries),
    ),

  history: async (id: SubmissionId) =>
    (await query(table, Change, questions.history(histories.submission(id)))).map(({ data }) => data),

  comment: (id: SubmissionId, comment: string) => get(table, Comment, keys.comment(id, comment)),

  /** What was said about a submission, oldest first. */
  comments: async (id: SubmissionId) =>
    (await query(table, Comment, questions.comments(id))).sort((a, b) => a.version - b.version).map(({ data }) => data),

  say: (current: ReadSubmission, comment: Comment, change: NewChange) =>
    commit(table, rootOfSubmission(current), change, (version) => [
      put({ table, key: keys.comment(current.submission, comment.id), data: comment, version, once: true }),
    ]),

  /** Puts an activity, or its tombstone, into a submission; answers its version. */
  record: (current: ReadSubmission, id: string, activity: Activity | null, change: NewChange) =>
    commit(table, rootOfSubmission(current), change, (version) => [
      put({ table, key: keys.activity(current.submission, id), data: { id, activity }, version }),
    ]),

  /** Moves a submission to another state; with what it counts for when that makes it count. Answers its version. */
  move: (current: ReadSubmission, next: Submission, change: NewChange, counted?: Counted) =>
    commit(table, rootOfSubmission(current, next), change, (version) =>
      counted === undefined ? [] : countedPuts(table, next, counted, version),
    ),
});

const countedPuts = (
  table: Table,
  id: SubmissionId,
  { figures, digest, narrative }: Counted,
  version: number,
): Write[] => [
  figuresPut(table, id, figures, version),
  digestPut(table, id, digest, version),
  ...(narrative === undefined ? [] : [put({ table, key: keys.approvedNarrative(id), data: narrative, version })]),
];

const digestPut = (table: Table, { project, period, place }: SubmissionId, digest: Digest, version: number): Write =>
  put({ table, key: keys.digest({ project, period, place }), data: { project, period, place, ...digest }, version });

const figuresPut = (table: Table, id: SubmissionId, figures: readonly Figure[], version: number): Write =>
  put({
    table,
    key: keys.figures(id),
    data: { project: id.project, period: id.period, place: id.place, figures, counted: countedIn(figures) },
    version,
    list: lists.figures(id.period),
    entry: `${id.project}#${id.place}`,
  });
