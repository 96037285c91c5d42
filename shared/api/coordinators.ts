import * as z from "zod";
import { Activity, RecordedActivity } from "../activities/activity.ts";
import { Period } from "../calendar/periods.ts";
import { Comment, CommentTerms } from "../comments.ts";
import { Duty } from "../duties/duty.ts";
import { LastPeriod } from "../figures/lastPeriod.ts";
import { Explanations } from "../findings/explanation.ts";
import { Finding } from "../findings/finding.ts";
import { Grant } from "../grants.ts";
import { Person, roles } from "../people.ts";
import { Place } from "../places/places.ts";
import { Project } from "../projects.ts";
import { ReopeningReason, Submission } from "../submission.ts";
import { NarrativeTerms } from "../templates/narratives.ts";
import { Id, Slug, text } from "../text.ts";
import { Change } from "./change.ts";
import { inLanguage } from "./inLanguage.ts";
import { NarrativeAsked } from "./narrativeAsked.ts";
import { contract } from "./operation.ts";

const place = { place: Place };
const submission = { ...place, project: Slug, period: Period };
const submissionRoute = "/places/{place}/projects/{project}/submissions/{period}";

const ofOwnPlace = { coordinator: "ownPlace", approver: "ownPlace", headquarters: "anything" } as const;
const everybody = {
  coordinator: "anything",
  approver: "anything",
  headquarters: "anything",
  donor: "anything",
} as const;

/** Why a value is changed, for the history. */
const why = z.strictObject({ why: text(300).optional() });

/** A submission with the version that a move must name. */
const VersionedSubmission = z.strictObject({ version: z.int().nonnegative(), submission: Submission });

/** What people in the countries do: record, submit, approve. */
export const coordinators = contract({
  whoAmI: {
    route: "GET /me",
    summary: "Who the caller is and what they may do where",
    may: everybody,
    path: z.strictObject({}),
    answer: Person,
  },
  listDuties: {
    route: "GET /me/duties",
    summary:
      "What is owed in the caller's places (headquarters: everywhere), what of it is late, and who has been told",
    may: { coordinator: "anything", approver: "anything", headquarters: "anything" },
    path: z.strictObject({}),
    answer: z.strictObject({
      duties: z.array(Duty.extend({ owedBy: z.enum(roles), told: z.array(z.enum(roles)), late: z.boolean() })),
    }),
  },
  listKinds: {
    route: "GET /kinds",
    summary: "The kinds of activity, each with its form (JSON Schema) and what it counts",
    may: everybody,
    path: z.strictObject({}),
    query: inLanguage,
    answer: z.strictObject({
      kinds: z.array(
        z.strictObject({
          kind: z.string(),
          title: z.string(),
          form: z.record(z.string(), z.unknown()),
          /** What its numbers are broken down by, each with the words for its codes. */
          dimensions: z.record(
            z.string(),
            z.strictObject({ title: z.string(), labels: z.record(z.string(), z.string()) }),
          ),
          measures: z.array(
            z.strictObject({ name: z.string(), title: z.string(), unit: z.string(), dimensions: z.array(z.string()) }),
          ),
        }),
      ),
    }),
  },
  listProjectsOfPlace: {
    route: "GET /places/{place}/projects",
    summary: "The projects that work in a place, with the grants that pay for it there",
    may: ofOwnPlace,
    path: z.strictObject(place),
    answer: z.strictObject({
      projects: z.array(z.strictObject({ project: Project, grants: z.array(Grant) })),
    }),
  },
  listSubmissions: {
    route: "GET /places/{place}/submissions",
    summary: "The submissions of a place, oldest period first",
    may: ofOwnPlace,
    path: z.strictObject(place),
    answer: z.strictObject({ submissions: z.array(Submission) }),
  },
  getSubmission: {
    route: `GET ${submissionRoute}`,
    summary: "A submission with its activities, and what is wrong or doubtful in them as they stand",
    may: ofOwnPlace,
    path: z.strictObject(submission),
    query: inLanguage,
    answer: VersionedSubmission.extend({
      activities: z.array(RecordedActivity),
      findings: z.array(Finding),
      comments: z.array(Comment),
      /** What was approved for the place last before this period, to hold the new numbers against. */
      lastPeriod: LastPeriod.nullable(),
    }),
  },
  getHistory: {
    route: `GET ${submissionRoute}/history`,
    summary: "Who changed what in a submission, when and from what to what",
    may: ofOwnPlace,
    path: z.strictObject(submission),
    answer: z.strictObject({ changes: z.array(Change) }),
  },
  recordActivity: {
    route: `PUT ${submissionRoute}/activities/{activity}`,
    summary: "Record an activity, or change one (If-Match: the version that was seen)",
    may: { coordinator: "ownPlace" },
    path: z.strictObject({ ...submission, activity: Id }),
    query: why,
    body: Activity,
    ifMatch: "optional",
    answer: RecordedActivity,
  },
  removeActivity: {
    route: `DELETE ${submissionRoute}/activities/{activity}`,
    summary: "Remove an activity from a submission; the history keeps it",
    may: { coordinator: "ownPlace" },
    path: z.strictObject({ ...submission, activity: Id }),
    query: why,
    ifMatch: "required",
    answer: VersionedSubmission,
  },
  comment: {
    route: `PUT ${submissionRoute}/comments/{comment}`,
    summary: "Say something about a submission, an activity or a field; it stays",
    may: { coordinator: "ownPlace", approver: "ownPlace", headquarters: "anything" },
    path: z.strictObject({ ...submission, comment: Id }),
    body: CommentTerms,
    answer: Comment,
  },
  getNarrative: {
    route: `GET ${submissionRoute}/narrative`,
    summary: "What a place tells in words about a period, and what it is asked",
    may: ofOwnPlace,
    path: z.strictObject(submission),
    query: inLanguage,
    answer: NarrativeAsked,
  },
  putNarrative: {
    route: `PUT ${submissionRoute}/narrative`,
    summary: "Tell something in words about a period, or change it; donors who pay there read it once it is approved",
    may: { coordinator: "ownPlace" },
    path: z.strictObject(submission),
    body: NarrativeTerms,
    ifMatch: "optional",
    answer: z.strictObject({ version: z.int().positive(), narrative: NarrativeTerms }),
  },
  submit: {
    route: `PUT ${submissionRoute}/submitted`,
    summary: "Hand a submission in: without errors, and with an explanation for each warning",
    may: { coordinator: "ownPlace" },
    path: z.strictObject(submission),
    body: z.strictObject({ nothingToReport: z.boolean().default(false), explanations: Explanations }),
    ifMatch: "required",
    answer: VersionedSubmission,
  },
  approve: {
    route: `PUT ${submissionRoute}/approved`,
    summary: "Approve a submission: never by the person who submitted it",
    may: { approver: "ownPlace" },
    path: z.strictObject(submission),
    body: z.strictObject({}),
    ifMatch: "required",
    answer: VersionedSubmission,
  },
  sendBack: {
    route: `PUT ${submissionRoute}/sentBack`,
    summary: "Send a submission back, with the reason",
    may: { approver: "ownPlace" },
    path: z.strictObject(submission),
    body: z.strictObject({ reason: text(1000) }),
    ifMatch: "required",
    answer: VersionedSubmission,
  },
  reopen: {
    route: `PUT ${submissionRoute}/reopened`,
    summary: "Open an approved submission once more; what was approved counts until the correction is",
    may: { headquarters: "anything" },
    path: z.strictObject(submission),
    body: z.strictObject({ reason: ReopeningReason, text: text(1000) }),
    ifMatch: "required",
    answer: VersionedSubmission,
  },
});
