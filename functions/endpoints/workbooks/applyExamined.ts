import { workbookApplied } from "../../../events/workbookApplied.ts";
import { Invalid } from "../../../shared/errors.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import { mustAllow, type SubmissionId } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { changeOf } from "../changeOf.ts";
import { openSubmissionOf } from "../coordinators/openSubmissionOf.ts";
import { countsOf, type Examined } from "./examine.ts";

interface Asked {
  readonly path: SubmissionId;
  readonly seen: number | undefined;
  readonly person: { readonly subject: string };
  readonly now: string;
}

/** All of it in one transaction. What changes nothing writes nothing, so that it can be sent again at any later time. */
export async function applyExamined(asked: Asked, examineNow: () => Promise<Examined>, stores: Stores) {
  const { path, seen } = asked;
  await openSubmissionOf(path, stores);
  const { current, comparison, problems } = await examineNow();
  if (problems.length > 0)
    throw new Invalid(
      "the workbook cannot be applied; nothing was changed",
      problems.map(({ path, code, message }) => ({ path, code, message })),
    );
  const { unchanged, ...effects } = countsOf(comparison);
  const counts = { ...effects, unchanged };
  if (effects.added + effects.changed + effects.removed === 0) return { version: current.n, counts };
  mustHaveSeen(seen, current.n);
  mustAllow("record", current.submission);
  const { added, changed, removed } = comparison;
  const entries = [
    ...added.map(({ id, activity }) => ({ id, was: null, activity })),
    ...changed.map(({ id, was, activity }) => ({ id, was, activity })),
    ...removed.map(({ id, was }) => ({ id, was, activity: null })),
  ];
  const change = changeOf(workbookApplied, asked, { ...path, ...effects });
  return { version: await stores.submissions.recordAll(current, entries, change), counts };
}
