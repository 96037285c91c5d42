import { documents } from "../shared/api/documents.ts";
import { reportAsCsv } from "./endpoints/documents/reportAsCsv.ts";
import { reportAsHtml } from "./endpoints/documents/reportAsHtml.ts";
import { reportAsIati } from "./endpoints/documents/reportAsIati.ts";
import { reportAsJson } from "./endpoints/documents/reportAsJson.ts";
import { reportAsPdf } from "./endpoints/documents/reportAsPdf.ts";
import { reportAsXlsx } from "./endpoints/documents/reportAsXlsx.ts";
import { api } from "./runtime/api.ts";

/** Released reports in each of their formats. */
export const handler = api(documents, {
  reportAsJson,
  reportAsHtml,
  reportAsPdf,
  reportAsXlsx,
  reportAsCsv,
  reportAsIati,
});
