import type { workbooks } from "../../../shared/api/workbooks.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { effectsOf } from "./effectsOf.ts";
import { examineWorkbook } from "./examineWorkbook.ts";

export const checkWorkbook: Endpoint<typeof workbooks.checkWorkbook> = async ({ path, body }, stores) =>
  effectsOf(await examineWorkbook(path, body, stores));
