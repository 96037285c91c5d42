import { type Amendment, asOf } from "../amendments.ts";
import { addDays, days, within } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import { isOpen, type RecordingPeriod } from "../calendar/recordingPeriod.ts";
import { dueDaysOf, dueOn, reportPeriods } from "../calendar/reportPeriods.ts";
import type { Grant } from "../grants.ts";
import type { Place } from "../places/places.ts";
import { type Project, recordingPeriods } from "../projects.ts";
import { isExpected } from "../report/readiness.ts";
import type { ReportState } from "../reportState.ts";
import type { Submission } from "../submission.ts";
import type { Duty } from "./duty.ts";

/** All that is to be known of a project to say what is owed in it. None of it grows with activities. */
export interface ProjectFacts {
  readonly project: Project;
  /** As they were first agreed. */
  readonly grants: readonly Grant[];
  readonly amendments: readonly Amendment[];
  readonly submissions: readonly Submission[];
  readonly periods: readonly RecordingPeriod[];
  readonly reports: readonly ReportState[];
}

/** A place submits within the first half of the days that the donor gives, and is approved within three quarters of them. */
const share = { submit: 1 / 2, approve: 3 / 4 };

/** What was sent back or submitted late is not late at once: days from then. */
const grace = 7;

const latest = (...dates: string[]): string => dates.reduce((a, b) => (a > b ? a : b));
const earliest = (dates: readonly string[]): string => dates.reduce((a, b) => (a < b ? a : b));

/** Everything that is owed in a project on a day (ISO 8601), also what is long late; what is done is not in it. */
export function dutiesOf(facts: ProjectFacts, today: string): Duty[] {
  const { project } = facts;
  const grants = facts.grants.map((original) => asOf(original, facts.amendments, today));
  const begun = recordingPeriods(project).filter((period) => days(period).from <= today);
  return [
    ...begun.flatMap((period) => project.places.flatMap((place) => ofPlace(facts, grants, { period, place }, today))),
    ...grants.flatMap((grant) => ofReports(facts, grant, today)),
  ].filter(({ from }) => from <= today);
}

/** What a place owes for a period that at least one grant's report is made of: one duty at most, at the pace of the strictest donor. */
function ofPlace(
  { project, amendments, submissions, periods, grants: originals }: ProjectFacts,
  standing: readonly Grant[],
  { period, place }: { period: Period; place: Place },
  today: string,
): Duty[] {
  const paying = originals.flatMap((grant, index) =>
    isExpected({ grant, amendments }, place, period) ? (standing[index] ?? []) : [],
  );
  const waiting = paying.flatMap((grant) =>
    reportPeriods(grant)
      .filter((report) => within(period, report))
      .map((report) => ({ from: grant.startsOn, dueDays: dueDaysOf(grant, report) })),
  );
  const closed = periods.find((one) => one.period === period);
  if (waiting.length === 0 || !isOpen(closed, place)) return [];
  const { from: begins, to: ends } = days(period);
  const dueDays = Math.min(...waiting.map((report) => report.dueDays));
  const by = (step: keyof typeof share) => addDays(ends, Math.floor(dueDays * share[step]));
  const duty = (what: Duty["what"], from: string, due: string): Duty[] => [
    { what, project: project.id, title: project.title, period, place, from, due },
  ];
  const { state = "draft", since = addDays(ends, 1) } =
    submissions.find((one) => one.period === period && one.place === place) ?? {};
  switch (state) {
    case "draft":
      return today <= ends
        ? duty("record", latest(begins, earliest(waiting.map(({ from }) => from))), ends)
        : duty("submit", addDays(ends, 1), by("submit"));
    case "sentBack":
    case "reopened":
      return duty("correct", since, latest(by("approve"), addDays(since, grace)));
    case "submitted":
      return duty("approve", since, latest(by("approve"), addDays(since, grace)));
    case "approved":
      return [];
  }
}

/** The reports of a grant that headquarters can release because all is approved, or should have released. */
const ofReports = ({ project, reports }: ProjectFacts, grant: Grant, today: string): Duty[] =>
  reportPeriods(grant)
    .filter((period) => days(period).to < today)
    .flatMap((period) => {
      const own = reports.filter((one) => one.grant === grant.id && one.period === period);
      if (own.some(({ state }) => state === "released")) return [];
      const ready = own.find((one) => one.state === "drafted" && one.ready);
      const due = dueOn(grant, period);
      const from = ready === undefined ? due : latest(ready.on, addDays(days(period).to, 1));
      const of = { project: project.id, title: project.title, grant: grant.id, grantTitle: grant.title };
      return [{ what: "release", ...of, period, from, due }];
    });
