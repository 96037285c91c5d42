import { Invalid } from "../../../shared/errors.ts";
import type { SubmissionId } from "../../../shared/submission.ts";
import { sheetFromCsv } from "../../../shared/workbook/csv.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { type Examined, examine } from "./examine.ts";

/** What one kind's table says as CSV, against what is recorded of that kind. Throws Invalid for what is no table. */
export function examineTable(
  { kind, ...path }: SubmissionId & { readonly kind: string },
  body: string,
  stores: Stores,
): Promise<Examined> {
  const read = (): ReturnType<typeof sheetsIn> => sheetsIn(body, kind);
  return examine(path, read, stores, kind);
}

function sheetsIn(body: string, kind: string) {
  const read = sheetFromCsv(body, kind);
  if ("problems" in read) throw new Invalid("the table cannot be read", read.problems);
  return [read.sheet];
}
