import type { workbooks } from "../../../shared/api/workbooks.ts";
import { lastPeriod } from "../../../shared/figures/lastPeriod.ts";
import { around } from "../../../shared/findings/underReview.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { about } from "../../../shared/workbook/about.ts";
import { lastPeriodSheet } from "../../../shared/workbook/lastPeriodSheet.ts";
import { layoutsIn } from "../../../shared/workbook/layouts.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { writeXlsx } from "../../spreadsheet/writeXlsx.ts";
import { submissionOf } from "../coordinators/submissionOf.ts";
import { grantsHere } from "./grantsHere.ts";

export const getWorkbook: Endpoint<typeof workbooks.getWorkbook> = async ({ path, query }, stores) => {
  const [{ n }, activities, grants, counts] = await Promise.all([
    submissionOf(path, stores),
    stores.submissions.activities(path),
    grantsHere(path, stores),
    stores.figures.ofProject(path.project),
  ]);
  const own = texts(query.language);
  const layouts = layoutsIn(query.language);
  const sheets = layouts.map((layout) => sheetOf(layout, activities));
  const last = lastPeriod(around(counts, path).earlier, path.place);
  const beside = last === null ? [] : [lastPeriodSheet(last, own)];
  return writeXlsx([...sheets, ...beside, about(path, n, own)], { layouts, grants, texts: own });
};
