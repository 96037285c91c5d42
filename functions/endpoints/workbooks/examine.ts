import { kinds } from "../../../shared/activities/kinds.ts";
import type { SubmissionId } from "../../../shared/submission.ts";
import { address, type Sheet } from "../../../shared/workbook/cell.ts";
import { type Comparison, compare } from "../../../shared/workbook/compare.ts";
import { layoutOf } from "../../../shared/workbook/layoutOf.ts";
import type { CellProblem } from "../../../shared/workbook/readSheet.ts";
import { type ReadWorkbook, readWorkbook } from "../../../shared/workbook/readWorkbook.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { ReadSubmission } from "../../store/submissions.ts";
import { submissionOf } from "../coordinators/submissionOf.ts";

export interface Examined {
  readonly current: ReadSubmission;
  readonly sheets: readonly Sheet[];
  readonly read: ReadWorkbook;
  readonly comparison: Comparison;
  /** Everything that is wrong; with anything in it the comparison is not to be applied. */
  readonly problems: readonly CellProblem[];
}

/** What sheets say, against what is recorded: of all kinds, or, of a table that holds one kind only, of that. */
export async function examine(
  path: SubmissionId,
  sheetsOf: () => Promise<Sheet[]> | Sheet[],
  stores: Stores,
  only?: string,
): Promise<Examined> {
  // The submission first: what is written after it was read makes the commit fail, never slip through.
  const current = await submissionOf(path, stores);
  const [all, grants] = await Promise.all([stores.submissions.activities(path), stores.portfolio.grants(path.project)]);
  const sheets = await sheetsOf();
  const read = readWorkbook(sheets, path, grants);
  const isOwn = (kind: string): boolean => only === undefined || kind === only;
  const recorded = all.filter(({ activity }) => isOwn(activity.kind));
  const silent = kinds.filter(
    ({ kind }) => !read.kinds.has(kind) && recorded.some((one) => one.activity.kind === kind),
  );
  const missing = silent.map(layoutOf).map(({ sheet }): CellProblem => {
    const message = `the sheet ${sheet} is missing; a sheet that is there and empty says that nothing is recorded`;
    return { path: sheet, code: "missingSheet", message, place: { sheet, row: 0, column: 0 } };
  });
  // What the table does not speak of, it must not overwrite.
  const others = new Map(all.filter(({ activity }) => !isOwn(activity.kind)).map((one) => [one.id, one.activity.kind]));
  const taken = read.activities.flatMap(({ id, at }): CellProblem[] => {
    const kind = others.get(id);
    if (kind === undefined) return [];
    const place = at([]);
    const message = `the id ${id} is that of another activity, of the kind ${kind}`;
    return [{ path: address(place), code: "idTwice", message, place }];
  });
  return {
    current,
    sheets,
    read,
    comparison: compare(recorded, read.activities),
    problems: [...read.problems, ...missing, ...taken],
  };
}

/** How many activities are added, changed, removed and unchanged. */
export const countsOf = ({ added, changed, removed, unchanged }: Comparison) => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
  unchanged: unchanged.length,
});
