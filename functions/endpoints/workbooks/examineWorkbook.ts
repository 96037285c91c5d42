import type { SubmissionId } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { readXlsx } from "../../spreadsheet/readXlsx.ts";
import { type Examined, examine } from "./examine.ts";

/** What an XLSX file says, against what is recorded. */
export const examineWorkbook = (path: SubmissionId, body: Uint8Array, stores: Stores): Promise<Examined> =>
  examine(path, () => readXlsx(Buffer.from(body.buffer, body.byteOffset, body.byteLength)), stores);
