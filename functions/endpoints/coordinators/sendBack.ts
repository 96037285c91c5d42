import { submissionSentBack } from "../../../events/submissionSentBack.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { mustBeImpersonal } from "../../../shared/findings/mustBeImpersonal.ts";
import { sendBack as giveBack } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { move } from "./move.ts";

export const sendBack: Endpoint<typeof coordinators.sendBack> = (request, stores) =>
  move(request, stores, "sentBack", ({ submission }) => {
    mustBeImpersonal(request.body.reason, "reason", request.path.place);
    return {
      next: giveBack(submission, request.body.reason),
      change: changeOf(submissionSentBack, request, { ...request.path, reason: request.body.reason }),
    };
  });
