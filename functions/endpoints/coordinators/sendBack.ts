import { submissionSentBack } from "../../../events/submissionSentBack.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { sendBack as giveBack } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { move } from "./move.ts";

export const sendBack: Endpoint<typeof coordinators.sendBack> = (request, stores) =>
  move(request, stores, "sentBack", ({ submission }) => ({
    next: giveBack(submission, request.body.reason),
    change: changeOf(submissionSentBack, request, { ...request.path, reason: request.body.reason }),
  }));
