import * as z from "zod";
import { Period } from "../calendar/periods.ts";
import { ReleasedReport } from "../report/report.ts";
import { Id, Slug } from "../text.ts";
import { inLanguage } from "./inLanguage.ts";
import { xlsx, xml } from "./mediaTypes.ts";
import { contract, File } from "./operation.ts";

/** A revision's number, or `latest`. */
const Revision = z.union([z.literal("latest"), z.coerce.number().int().positive()]);
const path = z.strictObject({ donor: Slug, project: Slug, grant: Id, period: Period, revision: Revision });
const route = "/donors/{donor}/reports/{project}/{grant}/{period}/{revision}";
const may = { donor: "ownDonor", headquarters: "anything" } as const;

/** A released report in each of its formats. */
export const documents = contract({
  reportAsJson: {
    route: `GET ${route}/json`,
    summary: "A released report as values",
    may,
    path,
    answer: ReleasedReport,
  },
  reportAsHtml: {
    route: `GET ${route}/html`,
    summary: "A released report to read and to print",
    may,
    path,
    query: inLanguage,
    answer: z.string(),
    produces: "text/html; charset=utf-8",
  },
  reportAsPdf: {
    route: `GET ${route}/pdf`,
    summary: "A released report to print and to keep (PDF, tagged for screen readers)",
    may,
    path,
    query: inLanguage,
    answer: File,
    produces: "application/pdf",
  },
  reportAsXlsx: {
    route: `GET ${route}/xlsx`,
    summary: "A released report as a workbook: one sheet a table",
    may,
    path,
    query: inLanguage,
    answer: File,
    produces: xlsx,
  },
  reportAsCsv: {
    route: `GET ${route}/csv`,
    summary: "A released report as data: one line a number, with HXL 1.1 tags",
    may,
    path,
    query: inLanguage,
    answer: File,
    produces: "text/csv; charset=utf-8",
  },
  reportAsIati: {
    route: `GET ${route}/iati`,
    summary: "A released report as an IATI 2.03 file: what this grant paid, and what came of it",
    may,
    path,
    answer: z.string(),
    produces: xml,
  },
});
