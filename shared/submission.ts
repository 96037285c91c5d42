import * as z from "zod";
import { Period } from "./calendar/periods.ts";
import { Conflict, Forbidden } from "./errors.ts";
import { Explained } from "./findings/explanation.ts";
import { Place } from "./places/places.ts";
import { IsoDate, Slug, text } from "./text.ts";

export const State = z.enum(["draft", "submitted", "sentBack", "approved", "reopened"]);
export type State = z.infer<typeof State>;

/** Which submission: one place's activities of one project in one period. */
export const SubmissionId = z.strictObject({ project: Slug, period: Period, place: Place });
export type SubmissionId = z.infer<typeof SubmissionId>;

/** Why headquarters opens an approved submission once more. */
export const ReopeningReason = z.enum([
  "lateData",
  "error",
  "countedTwice",
  "definitionChanged",
  "askedByDonor",
  "other",
]);
export type ReopeningReason = z.infer<typeof ReopeningReason>;

/**
 * The state of a submission. `nothingToReport` is said explicitly by a place that has no activities: zero, and not
 * "not reported". Explanations of what looked doubtful when it was submitted stay with it.
 */
export const Submission = SubmissionId.extend({
  state: State,
  /** The day on which it came into this state; absent where nobody moved it, or it was before days were kept. */
  since: IsoDate.optional(),
  nothingToReport: z.boolean(),
  submittedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  reason: text(1000).nullable(),
  explanations: z.array(Explained).default([]),
  /** When it was last handed in and approved; null where it was not, or before this was kept. */
  submittedAt: z.iso.datetime().nullable().default(null),
  approvedAt: z.iso.datetime().nullable().default(null),
  /** Each time that it was opened again, oldest first. */
  reopenings: z.array(z.strictObject({ at: z.iso.datetime(), reason: ReopeningReason })).default([]),
});
export type Submission = z.infer<typeof Submission>;

export const emptySubmission = (id: SubmissionId): Submission => ({
  ...id,
  state: "draft",
  nothingToReport: false,
  submittedBy: null,
  approvedBy: null,
  reason: null,
  explanations: [],
  submittedAt: null,
  approvedAt: null,
  reopenings: [],
});

/** Who moves a submission, and when (ISO 8601). */
export interface By {
  readonly by: string;
  readonly at: string;
}

export type Move = "record" | "submit" | "approve" | "sendBack" | "reopen";

/** From which states a move is allowed, and where it leads. */
const moves = {
  record: { from: ["draft", "sentBack", "reopened"], to: "same" },
  submit: { from: ["draft", "sentBack", "reopened"], to: "submitted" },
  approve: { from: ["submitted"], to: "approved" },
  sendBack: { from: ["submitted"], to: "sentBack" },
  reopen: { from: ["approved"], to: "reopened" },
} as const satisfies Record<Move, { from: readonly State[]; to: State | "same" }>;

/** Throws a Conflict that says the state when it does not allow the move. */
export function mustAllow(move: Move, { state }: Submission): void {
  const from: readonly State[] = moves[move].from;
  if (from.includes(state)) return;
  const message = `a submission that is ${state} cannot take the move ${move}; it must be ${from.join(" or ")}`;
  throw new Conflict(message, [{ path: "state", code: "wrongState", message }]);
}

/** Hands the activities of a place in. A place without activities must say that it has nothing to report. */
export function submit(
  submission: Submission,
  { by, at }: By,
  activities: number,
  nothingToReport: boolean,
  explanations: readonly Explained[] = [],
): Submission {
  mustAllow("submit", submission);
  if (activities === 0 && !nothingToReport)
    throw refusal(
      "nothingToReport",
      "empty",
      "there are no activities: record some, or say that there is nothing to report",
    );
  if (activities > 0 && nothingToReport)
    throw refusal("nothingToReport", "notEmpty", `there are ${activities} activities: remove them, or leave this out`);
  return {
    ...submission,
    state: "submitted",
    nothingToReport,
    submittedBy: by,
    submittedAt: at,
    reason: null,
    explanations: [...explanations],
  };
}

/** Accepts what was handed in. Four eyes: never by the person who submitted it. */
export function approve(submission: Submission, { by, at }: By): Submission {
  mustAllow("approve", submission);
  if (submission.submittedBy === by) throw new Forbidden("whoever submitted may not approve: another person must");
  return { ...submission, state: "approved", approvedBy: by, approvedAt: at };
}

/** Gives it back to be corrected, with the reason. */
export function sendBack(submission: Submission, reason: string): Submission {
  mustAllow("sendBack", submission);
  return { ...submission, state: "sentBack", reason };
}

/**
 * Opens what was approved once more, to be corrected. What was approved goes on counting until the correction is approved,
 * and what was released stays as it was.
 */
export function reopen(submission: Submission, reason: ReopeningReason, text: string, at: string): Submission {
  mustAllow("reopen", submission);
  return { ...submission, state: "reopened", reason: text, reopenings: [...submission.reopenings, { at, reason }] };
}

const refusal = (path: string, code: string, message: string): Conflict =>
  new Conflict(message, [{ path, code, message }]);
