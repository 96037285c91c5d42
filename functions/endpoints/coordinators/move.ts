import type { RecordedActivity } from "../../../shared/activities/activity.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import type { State, Submission, SubmissionId } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { NewChange } from "../../store/commit.ts";
import type { Counted, ReadSubmission } from "../../store/submissions.ts";
import { openSubmissionOf } from "./openSubmissionOf.ts";

interface Moved {
  readonly next: Submission;
  readonly change: NewChange;
  readonly counted?: Counted;
}

/**
 * Moves a submission to another state, if it is still what the caller saw. Doing it again after it happened answers what
 * stands and writes nothing.
 */
export async function move(
  { path, seen, now }: { path: SubmissionId; seen: number | undefined; now: string },
  stores: Stores,
  to: State,
  decide: (current: ReadSubmission, activities: readonly RecordedActivity[]) => Moved | Promise<Moved>,
) {
  // The submission first: an activity that is written after it was read makes the commit fail, never slip through.
  const current = await openSubmissionOf(path, stores);
  const activities = await stores.submissions.activities(path);
  const { submission, n } = current;
  if (submission.state === to && seen === n - 1) return { version: n, submission };
  mustHaveSeen(seen, n);
  const { next: moved, change, counted } = await decide(current, activities);
  const next = { ...moved, since: now.slice(0, 10) };
  return { version: await stores.submissions.move(current, next, change, counted), submission: next };
}
