import { submissionSubmitted } from "../../../events/submissionSubmitted.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { submit as handIn } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { move } from "./move.ts";

export const submit: Endpoint<typeof coordinators.submit> = (request, stores) =>
  move(request, stores, "submitted", ({ submission }, activities) => ({
    next: handIn(submission, request.person.subject, activities.length, request.body.nothingToReport),
    change: changeOf(submissionSubmitted, request, request.path),
  }));
