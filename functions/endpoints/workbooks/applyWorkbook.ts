import { workbookApplied } from "../../../events/workbookApplied.ts";
import type { workbooks } from "../../../shared/api/workbooks.ts";
import { Invalid } from "../../../shared/errors.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import { mustAllow } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { openSubmissionOf } from "../coordinators/openSubmissionOf.ts";
import { countsOf, examine } from "./examine.ts";

/** All of it in one transaction. A workbook that changes nothing writes nothing, so that it can be sent again at any later time. */
export const applyWorkbook: Endpoint<typeof workbooks.applyWorkbook> = async (request, stores) => {
  const { path, body, seen } = request;
  await openSubmissionOf(path, stores);
  const { current, comparison, problems } = await examine(path, body, stores);
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
  const change = changeOf(workbookApplied, request, { ...path, ...effects });
  return { version: await stores.submissions.recordAll(current, entries, change), counts };
};
