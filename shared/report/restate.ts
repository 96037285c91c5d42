import { days, within } from "../calendar/calendar.ts";
import type { Submission } from "../submission.ts";
import { broughtForward } from "./broughtForward.ts";
import { type Changed, changed } from "./publishedValues.ts";
import type { ReleasedReport, Report, Restated } from "./report.ts";

type Reason = Restated["reasons"][number];

/** Why a value may say something else than in a report that was released before, as far as the tracker knows. */
function reasonsFor(
  change: Changed,
  after: Report,
  before: ReleasedReport,
  submissions: readonly Submission[],
): Reason[] {
  if (change.id.startsWith("money.")) return [{ reason: "money" }];
  const upTo = before.content.period.to;
  const concerned = submissions.filter(
    ({ place, period }) =>
      after.grant.places.some((own) => own.place === place) &&
      (change.place === null || change.place === place) &&
      (change.counts === "thisPeriod" ? within(period, before.content.period.period) : days(period).to <= upTo),
  );
  const since = (at: string | null): boolean => at !== null && at > before.releasedAt;
  const corrected = concerned.flatMap(({ place, period, approvedAt, reopenings }): Reason[] => {
    if (!since(approvedAt)) return [];
    const again = reopenings.filter(({ at }) => since(at) && at < (approvedAt ?? ""));
    if (again.length === 0) return reopenings.length === 0 ? [{ reason: "late", place, period }] : [];
    return [...new Set(again.map(({ reason }) => reason))].map((reason) => ({ reason, place, period }));
  });
  const versionIn = ({ definitions }: Report) => definitions.find(({ id }) => id === change.id)?.version;
  return [
    ...corrected,
    ...(versionIn(before.content) === versionIn(after) ? [] : [{ reason: "definition" }]),
    ...(before.content.grant.creditRule === after.grant.creditRule ? [] : [{ reason: "creditRule" }]),
  ];
}

/** The latest revision of the report for the last period that ended before this one began. */
export const reportBefore = ({ period }: Report, released: readonly ReleasedReport[]): ReleasedReport | undefined =>
  released
    .filter(({ content }) => content.period.to < period.from)
    .toSorted((a, b) => a.content.period.to.localeCompare(b.content.period.to) || a.id.revision - b.id.revision)
    .at(-1);

/**
 * What a report that is about to be released says differently from what its donor has: value by value against the revision before,
 * and against the report for the period before. Both are compared as the donor reads them, withheld numbers as withheld.
 */
export function restate(
  report: Report,
  released: readonly ReleasedReport[],
  submissions: readonly Submission[],
): Restated[] {
  const last = released
    .filter(({ id }) => id.period === report.period.period)
    .toSorted((a, b) => a.id.revision - b.id.revision)
    .at(-1);
  const earlier = reportBefore(report, released);
  const against = (before: ReleasedReport | undefined, compare: typeof changed): Restated[] =>
    before === undefined
      ? []
      : compare(before.content, report).map((change) => ({
          since: { period: before.id.period, revision: before.id.revision },
          ...change,
          reasons: reasonsFor(change, report, before, submissions),
        }));
  return [...against(last, changed), ...against(earlier, broughtForward)];
}
