import { activityRemoved } from "../../../events/activityRemoved.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { NotFound } from "../../../shared/errors.ts";
import { mustBeImpersonal } from "../../../shared/findings/mustBeImpersonal.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import { mustAllow } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { openSubmissionOf } from "./openSubmissionOf.ts";

export const removeActivity: Endpoint<typeof coordinators.removeActivity> = async (request, stores) => {
  const { activity: id, ...of } = request.path;
  mustBeImpersonal(request.query.why, "query.why", of.place);
  const current = await openSubmissionOf(of, stores);
  const before = await stores.submissions.activity(of, id);
  if (before === undefined) throw new NotFound(`there is no activity ${id}`);
  if (before.data.activity === null) return { version: current.n, submission: current.submission };
  mustHaveSeen(request.seen, before.version);
  mustAllow("record", current.submission);
  const change = changeOf(activityRemoved, request, {
    ...of,
    activity: id,
    ...request.query,
    was: before.data.activity,
  });
  return { version: await stores.submissions.record(current, id, null, change), submission: current.submission };
};
