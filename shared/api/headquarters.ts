import * as z from "zod";
import { measureNames } from "../activities/measures.ts";
import { Amendment, AmendmentTerms } from "../amendments.ts";
import { Country, CountryTerms } from "../countries.ts";
import { Donor, DonorTerms } from "../donors.ts";
import { Funding, FundingRow, FundingTerms } from "../funding.ts";
import { FundingSums } from "../fundingSums.ts";
import { Grant, GrantTerms } from "../grants.ts";
import { IndicatorDefinition } from "../indicators.ts";
import { Currency } from "../money.ts";
import { Person, PersonTerms, Subject } from "../people.ts";
import { Period } from "../periods.ts";
import { CountryCode } from "../places.ts";
import { Programme, ProgrammeTerms } from "../programmes.ts";
import { Project, ProjectTerms } from "../projects.ts";
import { Rate, RateSource, RateSourceTerms } from "../rates.ts";
import { RecordingPeriod, RecordingPeriodTerms } from "../recordingPeriod.ts";
import { Draft, ReleasedReport } from "../report/report.ts";
import { Spellings } from "../spellings.ts";
import { Submission } from "../submission.ts";
import { Id, IsoDate, Slug, text } from "../text.ts";
import { Totals } from "../totals.ts";
import { Transaction, TransactionTerms } from "../transactions.ts";
import { Difference } from "./change.ts";
import { contract } from "./operation.ts";
import { ProblemDetails } from "./problems.ts";

const onlyHeadquarters = { headquarters: "anything" } as const;
const versioned = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ version: z.int().positive(), ...shape });
const list = <T extends z.ZodType>(item: T) => z.array(item);

/** With "true" an import says what it would do, and does nothing. */
const DryRun = z.enum(["true", "false"]).optional();

const reportPath = z.strictObject({ project: Slug, grant: Id, period: Period });
const reportRoute = "/projects/{project}/grants/{grant}/reports/{period}";

/** What headquarters does: set up the portfolio, say who may do what, release reports, ask for totals. */
export const headquarters = contract({
  putDonor: {
    route: "PUT /donors/{donor}",
    summary: "Enter or change a donor",
    may: onlyHeadquarters,
    path: z.strictObject({ donor: Slug }),
    body: DonorTerms,
    ifMatch: "optional",
    answer: versioned({ donor: Donor }),
  },
  listDonors: {
    route: "GET /donors",
    summary: "All donors",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ donors: list(Donor) }),
  },
  putProgramme: {
    route: "PUT /programmes/{programme}",
    summary: "Enter or change a programme",
    may: onlyHeadquarters,
    path: z.strictObject({ programme: Slug }),
    body: ProgrammeTerms,
    ifMatch: "optional",
    answer: versioned({ programme: Programme }),
  },
  listProgrammes: {
    route: "GET /programmes",
    summary: "All programmes",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ programmes: list(Programme) }),
  },
  putCountry: {
    route: "PUT /countries/{country}",
    summary: "Enter a country's tiers in the Trafficking in Persons reports",
    may: onlyHeadquarters,
    path: z.strictObject({ country: CountryCode }),
    body: CountryTerms,
    ifMatch: "optional",
    answer: versioned({ country: Country }),
  },
  listCountries: {
    route: "GET /countries",
    summary: "All countries that were entered, with their tiers",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ countries: list(Country) }),
  },
  listIndicators: {
    route: "GET /indicators",
    summary: "A library of indicators to start a project from, with their codes in other frameworks",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ indicators: list(IndicatorDefinition) }),
  },
  putProject: {
    route: "PUT /projects/{project}",
    summary: "Enter or change a project with its indicators and targets",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug }),
    body: ProjectTerms,
    ifMatch: "optional",
    answer: versioned({ project: Project }),
  },
  getProject: {
    route: "GET /projects/{project}",
    summary: "A project with its grants, its money and the state of its submissions",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug }),
    answer: versioned({
      project: Project,
      /** As they stand today; each as it was first agreed is at its own address. */
      grants: list(Grant),
      amendments: list(Amendment),
      transactions: list(Transaction),
      submissions: list(Submission),
      /** Periods that were closed, or opened again. */
      periods: list(RecordingPeriod),
    }),
  },
  listProjects: {
    route: "GET /projects",
    summary: "All projects",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ projects: list(Project) }),
  },
  putGrant: {
    route: "PUT /projects/{project}/grants/{grant}",
    summary: "Enter or change a grant",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug, grant: Id }),
    body: GrantTerms,
    ifMatch: "optional",
    answer: versioned({ grant: Grant }),
  },
  putPeriod: {
    route: "PUT /projects/{project}/periods/{period}",
    summary: "Close a period for recording, also with exceptions, or open it again",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug, period: Period }),
    body: RecordingPeriodTerms,
    ifMatch: "optional",
    answer: versioned({ period: RecordingPeriod }),
  },
  getGrant: {
    route: "GET /projects/{project}/grants/{grant}",
    summary: "A grant as it was first agreed, its amendments, and how it stands on a day (today)",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug, grant: Id }),
    query: z.strictObject({ on: IsoDate.optional() }),
    answer: versioned({ grant: Grant, amendments: list(Amendment), on: IsoDate, standing: Grant }),
  },
  putAmendment: {
    route: "PUT /projects/{project}/grants/{grant}/amendments/{amendment}",
    summary:
      "Enter or correct an amendment of a grant: an extension, with or without money, or places added or dropped",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug, grant: Id, amendment: Id }),
    body: AmendmentTerms,
    ifMatch: "optional",
    answer: versioned({ amendment: Amendment }),
  },
  putTransaction: {
    route: "PUT /projects/{project}/transactions/{transaction}",
    summary: "Enter or change a transaction of a grant",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug, transaction: Id }),
    body: TransactionTerms,
    ifMatch: "optional",
    answer: versioned({ transaction: Transaction }),
  },
  putRateSource: {
    route: "PUT /rates/{source}",
    summary: "Enter or change who sets rates of exchange",
    may: onlyHeadquarters,
    path: z.strictObject({ source: Slug }),
    body: RateSourceTerms,
    ifMatch: "optional",
    answer: versioned({ source: RateSource }),
  },
  listRateSources: {
    route: "GET /rates",
    summary: "Everybody who sets rates of exchange",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ sources: list(RateSource) }),
  },
  importRates: {
    route: "PUT /rates/{source}/imported",
    summary:
      "Import rates: the UN operational rates file (tab-separated), or CSV with date, currency and rate (units per USD). Changing a rate that is there needs If-Match",
    may: onlyHeadquarters,
    path: z.strictObject({ source: Slug }),
    query: z.strictObject({ dryRun: DryRun }),
    body: z.string(),
    consumes: "text",
    ifMatch: "optional",
    answer: z.strictObject({
      version: z.int().nonnegative(),
      source: RateSource,
      dryRun: z.boolean(),
      added: z.int(),
      unchanged: z.int(),
      changed: list(Difference),
    }),
  },
  getRates: {
    route: "GET /rates/{source}",
    summary: "The rates of a source, all or those of a currency; the version is that of the last import",
    may: onlyHeadquarters,
    path: z.strictObject({ source: Slug }),
    query: z.strictObject({ currency: Currency.optional() }),
    answer: z.strictObject({ version: z.int().nonnegative(), source: RateSource, rates: list(Rate) }),
  },
  putFunding: {
    route: "PUT /funding/{funding}",
    summary:
      "Enter or change a list of grants that belong to no project of ours: where it is from, what its columns hold",
    may: onlyHeadquarters,
    path: z.strictObject({ funding: Slug }),
    body: FundingTerms,
    ifMatch: "optional",
    answer: versioned({ funding: Funding }),
  },
  listFunding: {
    route: "GET /funding",
    summary: "All lists of grants that belong to no project of ours",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ funding: list(Funding) }),
  },
  importFunding: {
    route: "PUT /funding/{funding}/imported",
    summary:
      "Import a list's rows from CSV by its columns, in the place of those there (If-Match): all of them or none",
    may: onlyHeadquarters,
    path: z.strictObject({ funding: Slug }),
    query: z.strictObject({ dryRun: DryRun }),
    body: z.string(),
    consumes: "text",
    ifMatch: "optional",
    answer: z.strictObject({
      version: z.int().nonnegative(),
      dryRun: z.boolean(),
      sums: FundingSums,
      compared: z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int(), removed: z.int() }),
      /** What a dry run found: with anything here, the import would write nothing. */
      refused: list(ProblemDetails.shape.problems.element),
      /** What was taken with a doubt: a name left out because it may be a person's, characters that were lost. */
      doubtful: list(ProblemDetails.shape.problems.element),
      likelySame: list(Spellings),
    }),
  },
  getFunding: {
    route: "GET /funding/{funding}",
    summary: "A list of grants: its rows, what they add up to, and recipients that are likely one",
    may: onlyHeadquarters,
    path: z.strictObject({ funding: Slug }),
    answer: z.strictObject({
      version: z.int().nonnegative(),
      funding: Funding,
      sums: FundingSums,
      likelySame: list(Spellings),
      rows: list(FundingRow),
    }),
  },
  putPerson: {
    route: "PUT /people/{subject}",
    summary: "Say who somebody is: role, and places or donor",
    may: onlyHeadquarters,
    path: z.strictObject({ subject: Subject }),
    body: PersonTerms,
    ifMatch: "optional",
    answer: versioned({ person: Person }),
  },
  removePerson: {
    route: "DELETE /people/{subject}",
    summary: "Take every right away from somebody, at once",
    may: onlyHeadquarters,
    path: z.strictObject({ subject: Subject }),
    ifMatch: "required",
    answer: z.strictObject({ removed: Subject }),
  },
  listPeople: {
    route: "GET /people",
    summary: "Who may do what where",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ people: list(versioned({ person: Person })) }),
  },
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
  getTotals: {
    route: "GET /totals",
    summary: "What all projects add up to over a range of periods: by place, period and donor, counted once",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    query: z.strictObject({ measure: z.enum(measureNames as [string, ...string[]]), from: Period, to: Period }),
    answer: Totals,
  },
});
