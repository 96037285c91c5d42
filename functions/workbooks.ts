import { workbooks } from "../shared/api/workbooks.ts";
import { applyTable } from "./endpoints/workbooks/applyTable.ts";
import { applyWorkbook } from "./endpoints/workbooks/applyWorkbook.ts";
import { checkTable } from "./endpoints/workbooks/checkTable.ts";
import { checkWorkbook } from "./endpoints/workbooks/checkWorkbook.ts";
import { getAppliedWorkbook } from "./endpoints/workbooks/getAppliedWorkbook.ts";
import { getTable } from "./endpoints/workbooks/getTable.ts";
import { getWorkbook } from "./endpoints/workbooks/getWorkbook.ts";
import { markWorkbook } from "./endpoints/workbooks/markWorkbook.ts";
import { api } from "./runtime/api.ts";

/** Recording in a spreadsheet. A function of its own, because what reads and writes XLSX is larger than everything else together. */
export const handler = api(workbooks, {
  getWorkbook,
  checkWorkbook,
  markWorkbook,
  applyWorkbook,
  getAppliedWorkbook,
  getTable,
  checkTable,
  applyTable,
});
