import type { workbooks } from "../../../shared/api/workbooks.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { applyExamined } from "./applyExamined.ts";
import { examineWorkbook } from "./examineWorkbook.ts";

export const applyWorkbook: Endpoint<typeof workbooks.applyWorkbook> = (request, stores) =>
  applyExamined(request, () => examineWorkbook(request.path, request.body, stores), stores);
