import * as z from "zod";
import { Amendment, AmendmentTerms } from "../../amendments.ts";
import { Period } from "../../calendar/periods.ts";
import { RecordingPeriod, RecordingPeriodTerms } from "../../calendar/recordingPeriod.ts";
import { Grant, GrantTerms } from "../../grants.ts";
import { Transaction, TransactionTerms } from "../../money/transactions.ts";
import { Project, ProjectTerms } from "../../projects.ts";
import { Submission } from "../../submission.ts";
import { Id, IsoDate, Slug } from "../../text.ts";
import { contract } from "../operation.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

/** Projects with their grants, periods, amendments and money. */
export const projects = contract({
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
      grants: z.array(Grant),
      amendments: z.array(Amendment),
      transactions: z.array(Transaction),
      submissions: z.array(Submission),
      /** Periods that were closed, or opened again. */
      periods: z.array(RecordingPeriod),
    }),
  },
  listProjects: {
    route: "GET /projects",
    summary: "All projects",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ projects: z.array(Project) }),
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
    answer: versioned({ grant: Grant, amendments: z.array(Amendment), on: IsoDate, standing: Grant }),
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
});
