import type { documents } from "../../../shared/api/documents.ts";
import { NotFound } from "../../../shared/errors.ts";
import { reportFile } from "../../../shared/iati/reportFile.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { reportOf } from "./reportOf.ts";
import { shown } from "./shown.ts";

export const reportAsIati: Endpoint<typeof documents.reportAsIati> = async (request, stores) => {
  const file = reportFile(shown(await reportOf(request, "iati", stores), request.origin));
  if (file === undefined) throw new NotFound("this report was released without what an IATI file needs");
  return file;
};
