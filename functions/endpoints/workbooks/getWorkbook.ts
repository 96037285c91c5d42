import { kinds } from "../../../shared/activities/kinds.ts";
import type { workbooks } from "../../../shared/api/workbooks.ts";
import { about } from "../../../shared/workbook/about.ts";
import { layoutOf } from "../../../shared/workbook/layout.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { writeXlsx } from "../../spreadsheet/writeXlsx.ts";
import { submissionOf } from "../coordinators/submissionOf.ts";
import { grantsHere } from "./grantsHere.ts";

export const getWorkbook: Endpoint<typeof workbooks.getWorkbook> = async ({ path }, stores) => {
  const [{ n }, activities, grants] = await Promise.all([
    submissionOf(path, stores),
    stores.submissions.activities(path),
    grantsHere(path, stores),
  ]);
  const layouts = kinds.map(layoutOf);
  const sheets = layouts.map((layout) => sheetOf(layout, activities));
  return writeXlsx([...sheets, about(path, n)], { layouts, grants });
};
