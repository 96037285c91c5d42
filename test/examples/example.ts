import type * as z from "zod";
import type { Activity } from "../../shared/activities/activity.ts";
import type { AmendmentTerms } from "../../shared/amendments.ts";
import type { Explanation } from "../../shared/findings/explanation.ts";
import type { GrantTerms } from "../../shared/grants.ts";
import type { TransactionTerms } from "../../shared/money/transactions.ts";
import type { ProgrammeTerms } from "../../shared/programmes.ts";
import type { ProjectTerms } from "../../shared/projects.ts";
import type { NarrativeTerms } from "../../shared/templates/narratives.ts";

type Terms<S extends z.ZodType> = z.input<S>;
type ById<T> = Readonly<Record<string, T>>;

/** A project as coordinators, approvers and headquarters enter it, and the reports that were released from it. */
export interface Example {
  readonly programme?: { readonly id: string; readonly terms: Terms<typeof ProgrammeTerms> };
  readonly id: string;
  readonly project: Terms<typeof ProjectTerms>;
  readonly grants: ById<Terms<typeof GrantTerms>>;
  readonly transactions: ById<Terms<typeof TransactionTerms>>;
  /** What each place handed in; without activities it said that it had nothing to report. */
  readonly submissions: readonly {
    readonly period: string;
    readonly place: string;
    readonly activities: ById<Terms<typeof Activity>>;
    /** Why what looks doubtful in it is right. */
    readonly explanations?: readonly Terms<typeof Explanation>[];
    /** What the place tells in words. */
    readonly narrative?: Terms<typeof NarrativeTerms>;
  }[];
  /** What headquarters tells in words, report by report. */
  readonly narratives?: readonly {
    readonly grant: string;
    readonly period: string;
    readonly narrative: Terms<typeof NarrativeTerms>;
  }[];
  /** What was agreed after the grants began, by id. */
  readonly amendments?: ById<{ readonly grant: string; readonly terms: Terms<typeof AmendmentTerms> }>;
  readonly releases: readonly { readonly grant: string; readonly period: string }[];
  /** Subjects of who records and who approves. */
  readonly coordinator: string;
  readonly approver: string;
}
