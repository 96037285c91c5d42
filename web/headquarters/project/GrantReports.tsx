import { days } from "../../../shared/calendar/calendar.ts";
import type { Period } from "../../../shared/calendar/periods.ts";
import { dueOn, reportPeriods } from "../../../shared/calendar/reportPeriods.ts";
import type { Grant } from "../../../shared/grants.ts";
import type { Project } from "../../../shared/projects.ts";
import type { Submission } from "../../../shared/submission.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { today } from "../../calendar/today.ts";
import { texts } from "../../languages/language.ts";
import { Loaded } from "../../parts/Loaded.tsx";
import { Table } from "../../parts/Table.tsx";
import { hash } from "../../useHash.ts";
import { numberOf } from "../../words/countOf.ts";
import { dateOf } from "../../words/dateOf.ts";
import { moneyOf } from "../../words/moneyOf.ts";
import { periodName } from "../../words/periodName.ts";
import { approvedOf } from "./approvedOf.ts";

interface Props {
  project: Project;
  grant: Grant;
  donor: string;
  submissions: readonly Submission[];
}

/** A grant with its reports: for each period whether everybody was approved and what was released. */
export function GrantReports({ project, grant, donor, submissions }: Props) {
  const reports = useAnswer("GET /donors/{donor}/reports", { path: { donor: grant.donor } });
  const { project: words, released: reading, opens } = texts();
  const begun = reportPeriods(grant)
    .filter((period) => days(period).from <= today())
    .reverse();
  return (
    <article class="card grant">
      <h3>{donor}</h3>
      <p class="soft">
        {grant.title} · {moneyOf(grant.amount)}
        {grant.reference && ` · ${grant.reference}`}
      </p>
      <Loaded of={reports}>
        {({ reports }) => {
          const latest = (period: Period) =>
            reports
              .map(({ id, releasedAt }) => ({ ...id, releasedAt }))
              .filter((one) => one.project === project.id && one.grant === grant.id && one.period === period)
              .sort((a, b) => b.revision - a.revision)[0];
          return (
            <Table
              caption={words.reportsTo(donor)}
              titled
              columns={[words.period, words.approved, words.released, words.report].map((title) => ({ title }))}
              rows={begun.map((period) => {
                const { approved, expected } = approvedOf(project, grant, period, submissions);
                const released = latest(period);
                const name = periodName(period);
                const make = released ? words.correct : words.draft;
                return {
                  key: period,
                  cells: [
                    name,
                    words.approvedOf(numberOf(approved), numberOf(expected)),
                    released
                      ? words.revision(String(released.revision), dateOf(released.releasedAt))
                      : words.notReleased(dateOf(dueOn(grant, period))),
                    <span key="links" class="links">
                      {released && (
                        <a
                          href={hash("report", grant.donor, project.id, grant.id, period, released.revision)}
                          aria-label={`${reading.read} ${name}`}
                        >
                          {reading.read}
                        </a>
                      )}
                      {released && (
                        <a href={hash("opens", project.id, grant.id, period)} aria-label={`${opens.heading}: ${name}`}>
                          {opens.heading}
                        </a>
                      )}
                      <a href={hash("draft", project.id, grant.id, period)} aria-label={`${make} ${name}`}>
                        {make}
                      </a>
                    </span>,
                  ],
                };
              })}
            />
          );
        }}
      </Loaded>
    </article>
  );
}
