import { submissionSubmitted } from "../../../events/submissionSubmitted.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { explain } from "../../../shared/findings/explain.ts";
import { concerning } from "../../../shared/findings/explanation.ts";
import { find } from "../../../shared/findings/find.ts";
import { submit as handIn, mustAllow } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { move } from "./move.ts";
import { underReview } from "./underReview.ts";

/** Errors stop it, and warnings that nobody explained; the explanations stay with the submission and in its history. */
export const submit: Endpoint<typeof coordinators.submit> = (request, stores) =>
  move(request, stores, "submitted", async ({ submission }, activities) => {
    const { nothingToReport, explanations: given } = request.body;
    mustAllow("submit", submission);
    const findings = find(await underReview({ ...submission, nothingToReport }, activities, stores));
    const explanations = concerning(explain(findings, given, submission), activities);
    return {
      next: handIn(
        submission,
        { by: request.person.subject, at: request.now },
        activities.length,
        nothingToReport,
        explanations,
      ),
      change: changeOf(submissionSubmitted, request, { ...request.path, explanations }),
    };
  });
