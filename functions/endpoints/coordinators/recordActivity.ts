import { activityRecorded } from "../../../events/activityRecorded.ts";
import type { Activity } from "../../../shared/activities/activity.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { Invalid } from "../../../shared/errors.ts";
import { mustBeImpersonal } from "../../../shared/findings/mustBeImpersonal.ts";
import { paidHere } from "../../../shared/findings/rules/paidHere.ts";
import { tell } from "../../../shared/findings/tell.ts";
import type { Grant } from "../../../shared/grants.ts";
import { revise } from "../../../shared/revise.ts";
import { mustAllow } from "../../../shared/submission.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { openSubmissionOf } from "./openSubmissionOf.ts";

export const recordActivity: Endpoint<typeof coordinators.recordActivity> = async (request, stores) => {
  const { path, body, seen } = request;
  const { activity: id, ...of } = path;
  mustBeImpersonal(request.query.why, "query.why", of.place);
  // The submission first: what is written after it was read makes the commit fail, never slip through.
  const [current, grants] = await Promise.all([openSubmissionOf(of, stores), stores.portfolio.grants(of.project)]);
  const before = await stores.submissions.activity(of, id);
  mustBePaidHere(body, of.place, grants);
  const was = before && { version: before.version, data: before.data.activity ?? {} };
  const differences = revise(was, body, seen);
  if (was !== undefined && differences.length === 0) return { id, version: was.version, activity: body };
  mustAllow("record", current.submission);
  const change = changeOf(activityRecorded, request, { ...of, activity: id, ...request.query, differences });
  return { id, version: await stores.submissions.record(current, id, body, change), activity: body };
};

/** Every grant that is named must exist in the project and be earmarked to the place. */
function mustBePaidHere(activity: Activity, place: string, grants: readonly Grant[]): void {
  const problems = tell(paidHere(activity, { place, grants }));
  if (problems.length > 0) throw new Invalid("the activity names a grant that cannot have paid for it", problems);
}
