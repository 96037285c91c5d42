import type { Answer } from "../api/operations.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { ReportRow } from "./ReportRow.tsx";

export type Summary = Answer<"GET /donors/{donor}/reports">["reports"][number];

const groups = (reports: readonly Summary[], key: (report: Summary) => string): Summary[][] =>
  Object.values(Object.groupBy(reports, key)).filter((group) => group !== undefined);

/** The reports released to a donor: by project and grant, the newest period first, with its revisions. */
export function ReleasedReports({ donor, level: Heading }: { donor: string; level: "h2" | "h3" }) {
  const reports = useAnswer("GET /donors/{donor}/reports", { path: { donor } });
  return (
    <Loaded of={reports}>
      {({ reports }) => {
        const newest = reports.toSorted(
          (a, b) => b.id.period.localeCompare(a.id.period) || b.id.revision - a.id.revision,
        );
        if (newest.length === 0) return <p class="empty">{texts().released.none}</p>;
        return groups(newest, ({ id }) => JSON.stringify([id.project, id.grant])).map((ofGrant) => (
          <article key={`${ofGrant[0]?.id.project} ${ofGrant[0]?.id.grant}`} class="card">
            <Heading>{ofGrant[0]?.project}</Heading>
            <p class="soft">{ofGrant[0]?.grant}</p>
            <ul class="rows">
              {groups(ofGrant, ({ id }) => id.period).map(([latest, ...earlier]) => (
                <li key={latest?.id.period}>
                  {latest && <ReportRow report={latest} />}
                  {earlier.length > 0 && (
                    <details>
                      <summary>{texts().released.earlier(String(earlier.length))}</summary>
                      {earlier.map((report) => (
                        <ReportRow key={report.id.revision} report={report} />
                      ))}
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </article>
        ));
      }}
    </Loaded>
  );
}
