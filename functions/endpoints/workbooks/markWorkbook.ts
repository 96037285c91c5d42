import { kinds } from "../../../shared/activities/kinds.ts";
import type { workbooks } from "../../../shared/api/workbooks.ts";
import { layoutOf } from "../../../shared/workbook/layout.ts";
import { named } from "../../../shared/workbook/named.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { writeXlsx } from "../../spreadsheet/writeXlsx.ts";
import { examine } from "./examine.ts";
import { grantsHere } from "./grantsHere.ts";

export const markWorkbook: Endpoint<typeof workbooks.markWorkbook> = async ({ path, body }, stores) => {
  const [{ sheets, read, problems }, grants] = await Promise.all([
    examine(path, body, stores),
    grantsHere(path, stores),
  ]);
  return writeXlsx(named(sheets, read.activities), { layouts: kinds.map(layoutOf), grants, problems });
};
