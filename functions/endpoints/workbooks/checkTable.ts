import type { workbooks } from "../../../shared/api/workbooks.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { effectsOf } from "./effectsOf.ts";
import { examineTable } from "./examineTable.ts";

export const checkTable: Endpoint<typeof workbooks.checkTable> = async ({ path, body }, stores) =>
  effectsOf(await examineTable(path, body, stores));
