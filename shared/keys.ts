import type { Period } from "./calendar/periods.ts";
import type { Opened } from "./opened.ts";
import type { Place } from "./places/places.ts";
import type { ReportId } from "./report/report.ts";
import type { ReportState } from "./reportState.ts";
import type { SubmissionId } from "./submission.ts";

/**
 * Every key that is ever written, and every question the tables answer.
 *
 * | table   | question                                        | answered by                                                    |
 * |---------|-------------------------------------------------|----------------------------------------------------------------|
 * | Tracker | a project with its grants                       | pk = PROJECT#id, sk from PROJECT / begins with GRANT#           |
 * | Tracker | a grant's money                                 | pk = PROJECT#id, sk begins with MONEY#                         |
 * | Tracker | the submissions of a project                    | pk = PROJECT#id, sk begins with SUBMISSION# (one period: #id#)   |
 * | Tracker | the figures of a project                        | pk = PROJECT#id, sk begins with FIGURES#                       |
 * | Tracker | what was done in a project's period, in short     | pk = PROJECT#id, sk begins with DIGEST#period#                  |
 * | Tracker | the draft of a report                           | pk = PROJECT#id, sk = DRAFT#grant#period                        |
 * | Tracker | what a draft would say of people to protect     | pk = PROJECT#id, sk = DRAFTED#grant#period                      |
 * | Tracker | what was released of them, to anybody            | pk = PROJECT#id, sk begins with GUARDED#                       |
 * | Tracker | which reports of a project were drafted, released | pk = PROJECT#id, sk begins with REPORT#                        |
 * | Tracker | when everybody was last reminded                | pk = REMINDED, sk = subject                                    |
 * | Tracker | of what somebody was reminded                   | pk = REMINDED#subject, sk begins with CHANGE#                   |
 * | Tracker | whether a mail was sent                         | pk = MAIL#event#subject, sk = MAIL / CHANGE#                    |
 * | Tracker | whether a project's period takes recordings      | pk = PROJECT#id, sk = PERIOD#period                            |
 * | Tracker | the activities of a submission, what was said    | pk = SUBMISSION#project#period#place, sk ACTIVITY# / COMMENT# /  |
 * |         | about them, and its history                     | CHANGE#                                                       |
 * | Tracker | what a place tells of a period                   | (same pk), sk = NARRATIVE                                      |
 * | Tracker | what places told of a period, as approved        | pk = PROJECT#id, sk begins with NARRATIVE#period#               |
 * | Tracker | what headquarters tells in a report              | pk = PROJECT#id, sk = TOLD#grant#period                        |
 * | Tracker | what workbooks changed in a submission            | (same pk), sk begins with BATCH#                               |
 * | Tracker | a donor, programme, publisher..., and its history | pk = DONOR#id ..., sk = DONOR ... / CHANGE#                      |
 * | Tracker | the amendments of a project's grants             | pk = PROJECT#id, sk begins with AMENDMENT#                     |
 * | Tracker | a source's rates, year by year                   | pk = RATES#id, sk = YEAR#year / begins with YEAR#              |
 * | Tracker | the rows of a list of grants elsewhere           | pk = FUNDING#id, sk begins with ROWS#                          |
 * | Tracker | who was given or lost which right                | pk = PEOPLE, sk = PEOPLE / CHANGE#                             |
 * | Tracker | every project, donor, programme, country, ...   | index `lists`: list = PROJECTS, DONORS, ... (see `lists`)       |
 * | Tracker | the submissions of a place                      | index `lists`: list = PLACE#place, entry = period#project      |
 * | Tracker | the figures of a period, for totals              | index `lists`: list = FIGURES#period, entry = project#place     |
 * | Reports | a donor's released reports (of one project)     | pk = DONOR#id, sk begins with REPORT# (REPORT#project#)        |
 * | Reports | the reports of a grant                          | pk = DONOR#id, sk begins with REPORT#project#grant#              |
 * | Reports | one revision                                    | pk = DONOR#id, sk = REPORT#project#grant#period#revision         |
 * | Reports | what a fingerprint stands for                   | pk = CHECK#hash, sk = RELEASED / FOLLOWED                        |
 * | Reports | who opened a report                             | pk = OPENED#donor#project#grant#period, sk = revision#time#...   |
 * | People  | who somebody is; everybody                      | pk = PEOPLE, sk = subject                                      |
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Where a sparse index shows an item: the list, and its place in it. */
export interface Listed {
  readonly list: string;
  readonly entry: string;
}

/** Attributes of the tables and their index, for the cloud and the store alike. */
export const attributes = { partition: "pk", sort: "sk", list: "list", entry: "entry", data: "data" } as const;
export const listsIndex = "lists";

export type Reference = "PROJECT" | "DONOR" | "PROGRAMME" | "COUNTRY" | "RATES" | "FUNDING" | "PUBLISHER" | "TEMPLATE";

/** The beginning of the partitions that say who opened which report: all that the function which shows reports may write. */
export const openedPrefix = "OPENED#";

const partition = {
  reference: (type: Reference, id: string) => `${type}#${id}`,
  submission: ({ project, period, place }: SubmissionId) => `SUBMISSION#${project}#${period}#${place}`,
  opened: ({ donor, project, grant, period }: Omit<ReportId, "revision">) =>
    `${openedPrefix}${donor}#${project}#${grant}#${period}`,
};

/** The beginning of every partition that can be read without signing in. */
export const checkPrefix = "CHECK#";

const padded = (n: number, width: number) => String(n).padStart(width, "0");

export const keys = {
  reference: (type: Reference, id: string): Key => ({ pk: partition.reference(type, id), sk: type }),
  grant: (project: string, grant: string): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `GRANT#${grant}`,
  }),
  money: (project: string, id: string): Key => ({ pk: partition.reference("PROJECT", project), sk: `MONEY#${id}` }),
  /** Transactions that were entered at once: no id of one begins like this. */
  moneyTogether: (project: string, n: number, part: number): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `MONEY#~${padded(n, 9)}#${padded(part, 3)}`,
  }),
  amendment: (project: string, grant: string, id: string): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `AMENDMENT#${grant}#${id}`,
  }),
  ratesOfYear: (source: string, year: string): Key => ({
    pk: partition.reference("RATES", source),
    sk: `YEAR#${year}`,
  }),
  fundingRows: (funding: string, part: number): Key => ({
    pk: partition.reference("FUNDING", funding),
    sk: `ROWS#${padded(part, 4)}`,
  }),
  submission: ({ project, period, place }: SubmissionId): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `SUBMISSION#${period}#${place}`,
  }),
  figures: ({ project, period, place }: SubmissionId): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `FIGURES#${period}#${place}`,
  }),
  digest: ({ project, period, place }: SubmissionId): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `DIGEST#${period}#${place}`,
  }),
  draft: (project: string, grant: string, period: Period): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `DRAFT#${grant}#${period}`,
  }),
  guardedDraft: (project: string, grant: string, period: Period): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `DRAFTED#${grant}#${period}`,
  }),
  guarded: (project: string, grant: string, period: Period, revision: number): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `GUARDED#${grant}#${period}#${padded(revision, 4)}`,
  }),
  reportState: (project: string, { grant, period, state }: ReportState): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `REPORT#${grant}#${period}#${state}`,
  }),
  reminded: (subject: string): Key => ({ pk: "REMINDED", sk: subject }),
  mail: (event: string, subject: string): Key => ({ pk: histories.mail(event, subject), sk: "MAIL" }),
  period: (project: string, period: Period): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `PERIOD#${period}`,
  }),
  narrative: (id: SubmissionId): Key => ({ pk: partition.submission(id), sk: "NARRATIVE" }),
  approvedNarrative: ({ project, period, place }: SubmissionId): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `NARRATIVE#${period}#${place}`,
  }),
  grantNarrative: (project: string, grant: string, period: Period): Key => ({
    pk: partition.reference("PROJECT", project),
    sk: `TOLD#${grant}#${period}`,
  }),
  comment: (id: SubmissionId, comment: string): Key => ({ pk: partition.submission(id), sk: `COMMENT#${comment}` }),
  activity: (id: SubmissionId, activity: string): Key => ({ pk: partition.submission(id), sk: `ACTIVITY#${activity}` }),
  batch: (id: SubmissionId, n: number, piece: number): Key => ({
    pk: partition.submission(id),
    sk: `BATCH#${padded(n, 9)}#${padded(piece, 3)}`,
  }),
  change: (pk: string, n: number): Key => ({ pk, sk: `CHANGE#${padded(n, 9)}` }),
  report: (donor: string, project: string, grant: string, period: Period, revision: number): Key => ({
    pk: partition.reference("DONOR", donor),
    sk: `REPORT#${project}#${grant}#${period}#${padded(revision, 4)}`,
  }),
  /** A fingerprint in the partition of which stands when its report was released, and what followed it. */
  released: (hash: string): Key => ({ pk: `${checkPrefix}${hash}`, sk: "RELEASED" }),
  followed: (hash: string): Key => ({ pk: `${checkPrefix}${hash}`, sk: "FOLLOWED" }),
  opened: (report: Omit<ReportId, "revision">, { revision, at, by, format }: Opened): Key => ({
    pk: partition.opened(report),
    sk: `${padded(revision, 4)}#${at}#${by}#${format}`,
  }),
  person: (subject: string): Key => ({ pk: "PEOPLE", sk: subject }),
  /** What counts the changes of rights. */
  people: { pk: "PEOPLE", sk: "PEOPLE" } satisfies Key,
};

/**
 * The partition in which a history stands: that of a submission, of a donor, programme, country or project, of the people, of
 * somebody's reminders or of a mail.
 */
export const histories = {
  submission: partition.submission,
  reference: partition.reference,
  people: "PEOPLE",
  reminded: (subject: string) => `REMINDED#${subject}`,
  mail: (event: string, subject: string) => `MAIL#${event}#${subject}`,
} as const;

/** A question that one Query answers: a partition and the beginning of the sort key. */
export interface Question {
  readonly pk: string;
  readonly begins: string;
}

export const questions = {
  grants: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "GRANT#" }),
  money: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "MONEY#" }),
  amendments: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "AMENDMENT#" }),
  rates: (source: string): Question => ({ pk: partition.reference("RATES", source), begins: "YEAR#" }),
  fundingRows: (funding: string): Question => ({ pk: partition.reference("FUNDING", funding), begins: "ROWS#" }),
  submissions: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "SUBMISSION#" }),
  figures: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "FIGURES#" }),
  approvedNarratives: (project: string, period: Period): Question => ({
    pk: partition.reference("PROJECT", project),
    begins: `NARRATIVE#${period}#`,
  }),
  digests: (project: string, period: Period): Question => ({
    pk: partition.reference("PROJECT", project),
    begins: `DIGEST#${period}#`,
  }),
  periods: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "PERIOD#" }),
  guarded: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "GUARDED#" }),
  reportStates: (project: string): Question => ({ pk: partition.reference("PROJECT", project), begins: "REPORT#" }),
  statesOfReport: (project: string, grant: string, period: Period): Question => ({
    pk: partition.reference("PROJECT", project),
    begins: `REPORT#${grant}#${period}#`,
  }),
  activities: (id: SubmissionId): Question => ({ pk: partition.submission(id), begins: "ACTIVITY#" }),
  comments: (id: SubmissionId): Question => ({ pk: partition.submission(id), begins: "COMMENT#" }),
  batches: (id: SubmissionId): Question => ({ pk: partition.submission(id), begins: "BATCH#" }),
  history: (pk: string): Question => ({ pk, begins: "CHANGE#" }),
  reports: (donor: string): Question => ({ pk: partition.reference("DONOR", donor), begins: "REPORT#" }),
  reportsOfProject: (donor: string, project: string): Question => ({
    pk: partition.reference("DONOR", donor),
    begins: `REPORT#${project}#`,
  }),
  reportsOfGrant: (donor: string, project: string, grant: string): Question => ({
    pk: partition.reference("DONOR", donor),
    begins: `REPORT#${project}#${grant}#`,
  }),
  revisions: (donor: string, project: string, grant: string, period: Period): Question => ({
    pk: partition.reference("DONOR", donor),
    begins: `REPORT#${project}#${grant}#${period}#`,
  }),
  check: (hash: string): Question => ({ pk: `${checkPrefix}${hash}`, begins: "" }),
  opens: (report: Omit<ReportId, "revision">): Question => ({ pk: partition.opened(report), begins: "" }),
  reminded: (): Question => ({ pk: "REMINDED", begins: "" }),
  people: (): Question => ({ pk: "PEOPLE", begins: "" }),
};

export const lists = {
  references: (type: Reference): string =>
    ({
      PROJECT: "PROJECTS",
      DONOR: "DONORS",
      PROGRAMME: "PROGRAMMES",
      COUNTRY: "COUNTRIES",
      RATES: "RATES",
      FUNDING: "FUNDING",
      PUBLISHER: "PUBLISHERS",
      TEMPLATE: "TEMPLATES",
    })[type],
  place: (place: Place): string => `PLACE#${place}`,
  figures: (period: Period): string => `FIGURES#${period}`,
};

/** The beginning of the sort key of every history item: what the stream passes on to the bus. */
export const changePrefix = "CHANGE#";
