import type { workbooks } from "../../../shared/api/workbooks.ts";
import { csvOf } from "../../../shared/workbook/csv.ts";
import { layoutsIn } from "../../../shared/workbook/layouts.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "../coordinators/submissionOf.ts";

export const getTable: Endpoint<typeof workbooks.getTable> = async ({ path, query }, stores) => {
  const { kind, ...of } = path;
  const [, activities] = await Promise.all([submissionOf(of, stores), stores.submissions.activities(of)]);
  const layouts = layoutsIn(query.language).filter((layout) => layout.kind === kind);
  return layouts.map((layout) => csvOf(sheetOf(layout, activities), layout, query.tags)).join("");
};
