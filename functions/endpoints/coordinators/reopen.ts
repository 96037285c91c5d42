import { submissionReopened } from "../../../events/submissionReopened.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { mustBeImpersonal } from "../../../shared/findings/mustBeImpersonal.ts";
import { reopen as openAgain } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { move } from "./move.ts";

export const reopen: Endpoint<typeof coordinators.reopen> = (request, stores) =>
  move(request, stores, "reopened", ({ submission }) => {
    mustBeImpersonal(request.body.text, "text", request.path.place);
    return {
      next: openAgain(submission, request.body.reason, request.body.text, request.now),
      change: changeOf(submissionReopened, request, { ...request.path, ...request.body }),
    };
  });
