import type { workbooks } from "../../../shared/api/workbooks.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { applyExamined } from "./applyExamined.ts";
import { examineTable } from "./examineTable.ts";

export const applyTable: Endpoint<typeof workbooks.applyTable> = ({ path, body, ...request }, stores) => {
  const { kind: _kind, ...of } = path;
  return applyExamined({ ...request, path: of }, () => examineTable(path, body, stores), stores);
};
