import type { workbooks } from "../../../shared/api/workbooks.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { about } from "../../../shared/workbook/about.ts";
import { layoutsIn } from "../../../shared/workbook/layouts.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { writeXlsx } from "../../spreadsheet/writeXlsx.ts";
import { submissionOf } from "../coordinators/submissionOf.ts";
import { grantsHere } from "./grantsHere.ts";

export const getWorkbook: Endpoint<typeof workbooks.getWorkbook> = async ({ path, query }, stores) => {
  const [{ n }, activities, grants] = await Promise.all([
    submissionOf(path, stores),
    stores.submissions.activities(path),
    grantsHere(path, stores),
  ]);
  const own = texts(query.language);
  const layouts = layoutsIn(query.language);
  const sheets = layouts.map((layout) => sheetOf(layout, activities));
  return writeXlsx([...sheets, about(path, n, own)], { layouts, grants, texts: own });
};
