import { asOf } from "../../../shared/amendments.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { days, within } from "../../../shared/calendar/calendar.ts";
import { reportPeriods } from "../../../shared/calendar/reportPeriods.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Grant } from "../../../shared/grants.ts";
import { isExpected } from "../../../shared/report/readiness.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { projectOf } from "./projectOf.ts";

export const whereActivityCounts: Endpoint<typeof headquarters.whereActivityCounts> = async (
  { path: { activity: id, ...submission }, now },
  stores,
) => {
  await projectOf(submission.project, stores);
  const [recorded, grants, amendments] = await Promise.all([
    stores.submissions.activity(submission, id),
    stores.portfolio.grants(submission.project),
    stores.portfolio.amendments(submission.project),
  ]);
  const activity = recorded?.data.activity;
  if (!activity) throw new NotFound(`there is no activity ${id} in this submission`);
  const { place, period } = submission;
  const periodsOf = (grant: Grant) =>
    reportPeriods(asOf(grant, amendments, now.slice(0, 10))).flatMap((own) => {
      const isIn = within(period, own);
      return isIn || days(period).to <= days(own).to
        ? [{ period: own, as: isIn ? "thisPeriod" : "toDate" } as const]
        : [];
    });
  const paid = grants.filter(({ id: grant }) => activity.grants.includes(grant));
  return {
    grants: await Promise.all(
      paid.map(async (grant) => {
        const own = { grant: grant.id, donor: grant.donor, creditRule: grant.creditRule };
        const credited =
          isExpected({ grant, amendments }, place, period) &&
          (grant.creditRule !== "ringFenced" || activity.grants.length === 1);
        if (!credited) return { ...own, credited, reports: [] };
        const released = await stores.reports.ofGrant(grant.donor, submission.project, grant.id);
        const reports = periodsOf(grant).map((one) => ({
          ...one,
          revisions: released.filter((report) => report.id.period === one.period).map(({ id }) => id.revision),
        }));
        return { ...own, credited, reports };
      }),
    ),
  };
};
