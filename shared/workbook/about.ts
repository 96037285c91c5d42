import type { SubmissionId } from "../submission.ts";
import type { Sheet } from "./cell.ts";
import type { Tell } from "./readSheet.ts";

/** The sheet that says which submission a workbook is of, and how it is filled in. */
export const aboutSheet = "About";

const instructions = [
  "One sheet for each kind of activity. A line is an activity; further lines with the same id hold its parts, one each.",
  "Lines may be sorted and inserted. A new activity needs no id: it gets one when the workbook is handed back.",
  "An activity whose lines are taken away is removed when the workbook is applied. Check first: the check changes nothing.",
  "An empty cell says that nothing was reported, 0 that there was none. (none) in place of parts says that there were none.",
  "Write numbers as numbers and days as dates. No names, telephone numbers or e-mail addresses.",
];

/** The sheet for a submission as it stood at a version. */
export const about = ({ project, place, period }: SubmissionId, version: number): Sheet => ({
  name: aboutSheet,
  rows: [
    ["Project", project],
    ["Place", place],
    ["Period", period],
    ["Version", version],
    [],
    ...instructions.map((line) => [line]),
  ],
});

/** Tells when a workbook is of another submission: applying it would replace everything. Answers the version that it was made of. */
export function readAbout(sheet: Sheet | undefined, of: SubmissionId, tell: Tell): number | undefined {
  if (sheet === undefined) return undefined;
  const said = (row: number) => sheet.rows[row]?.[1];
  for (const [row, key] of (["project", "place", "period"] as const).entries())
    if (said(row) !== undefined && String(said(row)) !== of[key])
      tell({ sheet: sheet.name, row, column: 1 }, "anotherSubmission", `this workbook is not of ${key} ${of[key]}`);
  const version = said(3);
  return typeof version === "number" && Number.isSafeInteger(version) ? version : undefined;
}
