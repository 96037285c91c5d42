import * as z from "zod";
import { measureNames } from "../../activities/measures.ts";
import { Opened } from "../../opened.ts";
import { Period } from "../../periods.ts";
import { Draft, ReleasedReport } from "../../report/report.ts";
import { Id, Slug, text } from "../../text.ts";
import { Totals } from "../../totals.ts";
import { inLanguage } from "../inLanguage.ts";
import { contract } from "../operation.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";

const reportPath = z.strictObject({ project: Slug, grant: Id, period: Period });
const reportRoute = "/projects/{project}/grants/{grant}/reports/{period}";

/** Drafts, releases and totals. */
export const reports = contract({
  requestReport: {
    route: `PUT ${reportRoute}/requested`,
    summary: "Have a report drafted now, also when places are still missing",
    may: onlyHeadquarters,
    path: reportPath,
    body: z.strictObject({}),
    status: 202,
    answer: z.strictObject({ requested: z.literal(true) }),
  },
  getDraft: {
    route: `GET ${reportRoute}/draft`,
    summary: "The draft of a report",
    may: onlyHeadquarters,
    path: reportPath,
    answer: Draft.extend({ version: z.int().positive() }),
  },
  previewDraft: {
    route: `GET ${reportRoute}/draft/html`,
    summary: "The draft of a report as the donor would see it",
    may: onlyHeadquarters,
    path: reportPath,
    query: inLanguage,
    answer: z.string(),
    produces: "text/html; charset=utf-8",
  },
  release: {
    route: `PUT ${reportRoute}/released`,
    summary: "Release the draft that was seen (If-Match); a revision after the first needs a reason",
    may: onlyHeadquarters,
    path: reportPath,
    body: z.strictObject({ reason: text(1000).optional() }),
    ifMatch: "required",
    answer: z.strictObject({ released: ReleasedReport }),
  },
  listOpens: {
    route: `GET ${reportRoute}/opens`,
    summary: "Who opened or downloaded a released report: which revision, in which format and when",
    may: onlyHeadquarters,
    path: reportPath,
    answer: z.strictObject({ opens: z.array(Opened) }),
  },
  getTotals: {
    route: "GET /totals",
    summary: "What all projects add up to over a range of periods: by place, period and donor, counted once",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    query: z.strictObject({ measure: z.enum(measureNames as [string, ...string[]]), from: Period, to: Period }),
    answer: Totals,
  },
});
