import type { workbooks } from "../../../shared/api/workbooks.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { layoutFor } from "../../../shared/workbook/layouts.ts";
import { named } from "../../../shared/workbook/named.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { writeXlsx } from "../../spreadsheet/writeXlsx.ts";
import { examineWorkbook } from "./examineWorkbook.ts";
import { grantsHere } from "./grantsHere.ts";

export const markWorkbook: Endpoint<typeof workbooks.markWorkbook> = async ({ path, query, body }, stores) => {
  const [{ sheets, read, problems }, grants] = await Promise.all([
    examineWorkbook(path, body, stores),
    grantsHere(path, stores),
  ]);
  const layouts = sheets.flatMap((sheet) => layoutFor(sheet) ?? []);
  return writeXlsx(named(sheets, read.activities), { layouts, grants, texts: texts(query.language), problems });
};
