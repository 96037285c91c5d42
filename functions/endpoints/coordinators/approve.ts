import { submissionApproved } from "../../../events/submissionApproved.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { digest } from "../../../shared/figures/digest.ts";
import { count } from "../../../shared/figures/figures.ts";
import { approve as accept } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { move } from "./move.ts";

/** The figures, and the list for reports, are computed here, once, and stored with the state in one transaction: no counter is ever incremented. */
export const approve: Endpoint<typeof coordinators.approve> = (request, stores) =>
  move(request, stores, "approved", async ({ submission }, activities) => ({
    next: accept(submission, { by: request.person.subject, at: request.now }),
    change: changeOf(submissionApproved, request, request.path),
    counted: {
      figures: count(
        activities.map(({ activity }) => activity),
        request.path.period,
      ),
      digest: digest(activities),
      narrative: (await stores.narratives.ofSubmission(request.path))?.data,
    },
  }));
