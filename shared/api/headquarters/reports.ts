import * as z from "zod";
import { measureNames } from "../../activities/measures.ts";
import { Period } from "../../calendar/periods.ts";
import { Totals } from "../../figures/totals.ts";
import { CreditRule } from "../../grants.ts";
import { Opened } from "../../opened.ts";
import { Place } from "../../places/places.ts";
import { Composition } from "../../report/composition.ts";
import { Contribution } from "../../report/contributions.ts";
import { Draft, ReleasedReport } from "../../report/report.ts";
import { NarrativeTerms } from "../../templates/narratives.ts";
import { Id, Slug, text } from "../../text.ts";
import { inLanguage } from "../inLanguage.ts";
import { NarrativeAsked } from "../narrativeAsked.ts";
import { contract } from "../operation.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

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
  explainNumber: {
    route: `GET ${reportRoute}/why`,
    summary:
      "What a number is made of, before anything is withheld: by submission, and with place and recorded period by activity",
    may: onlyHeadquarters,
    path: reportPath,
    query: z
      .strictObject({
        indicator: Slug.optional(),
        measure: z.enum(measureNames as [string, ...string[]]).optional(),
        /** A cell of the measure's breakdown: `profession:judge,sex:female`. */
        in: z
          .string()
          .max(200)
          .regex(/^\w+:[\w-]+(,\w+:[\w-]+)*$/, "is not dimension:category, with commas between")
          .optional(),
        span: z.enum(["thisPeriod", "toDate"]),
        place: Place.optional(),
        recorded: Period.optional(),
      })
      .refine(({ indicator, measure }) => (indicator === undefined) !== (measure === undefined), {
        path: ["measure"],
        error: "name an indicator or a measure, and not both",
      })
      .refine(({ recorded, place }) => recorded === undefined || place !== undefined, {
        path: ["place"],
        error: "goes with a recorded period: a submission is one place's",
      }),
    answer: Composition.extend({
      activities: z
        .strictObject({
          /** Whether the submission's activities are still what was approved: the number is made of those that were. */
          asApproved: z.boolean(),
          list: z.array(Contribution),
        })
        .optional(),
    }),
  },
  whereActivityCounts: {
    route: "GET /places/{place}/projects/{project}/submissions/{period}/activities/{activity}/reports",
    summary: "The reports in which an activity counts, by the grants that paid for it",
    may: onlyHeadquarters,
    path: z.strictObject({ place: Place, project: Slug, period: Period, activity: Id }),
    answer: z.strictObject({
      grants: z.array(
        z.strictObject({
          grant: z.string(),
          donor: z.string(),
          creditRule: CreditRule,
          /** Whether anything of it is credited to the grant by its rule; by share it may come to nought. */
          credited: z.boolean(),
          reports: z.array(
            z.strictObject({
              period: Period,
              /** In the numbers of the period, or only in those since the grant began. */
              as: z.enum(["thisPeriod", "toDate"]),
              revisions: z.array(z.int().positive()),
            }),
          ),
        }),
      ),
    }),
  },
  getReportNarrative: {
    route: `GET ${reportRoute}/narrative`,
    summary: "What headquarters tells in words in a report, and what its template asks",
    may: onlyHeadquarters,
    path: reportPath,
    query: inLanguage,
    answer: NarrativeAsked,
  },
  putReportNarrative: {
    route: `PUT ${reportRoute}/narrative`,
    summary: "Tell something in words in a report, or change it; its draft is drafted anew",
    may: onlyHeadquarters,
    path: reportPath,
    body: NarrativeTerms,
    ifMatch: "optional",
    answer: versioned({ narrative: NarrativeTerms }),
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
