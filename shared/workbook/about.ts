import { Language, type Texts, texts } from "../languages/texts.ts";
import type { SubmissionId } from "../submission.ts";
import type { Sheet } from "./cell.ts";
import type { Tell } from "./tell.ts";

/** The sheet that says which submission a workbook is of, and how it is filled in; its name in each language. */
export const aboutSheets = Language.options.map((language) => texts(language).workbook.about);

/** The sheet for a submission as it stood at a version. */
export const about = (
  { project, place, period }: SubmissionId,
  version: number,
  { workbook: said }: Texts = texts("en"),
): Sheet => ({
  name: said.about,
  rows: [
    [said.project, project],
    [said.place, place],
    [said.period, period],
    [said.version, version],
    [],
    ...Object.values(said.instructions).map((line) => [line]),
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
