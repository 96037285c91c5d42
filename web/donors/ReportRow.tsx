import { texts } from "../languages/language.ts";
import { hash } from "../useHash.ts";
import { dateOf } from "../words/dateOf.ts";
import { periodName } from "../words/periodName.ts";
import type { Summary } from "./ReleasedReports.tsx";

/** A released report to open. */
export const ReportRow = ({ report: { id, releasedAt } }: { report: Summary }) => (
  <a class="row" href={hash("report", id.donor, id.project, id.grant, id.period, id.revision)}>
    <span>
      <strong>{periodName(id.period)}</strong>
      <small>{texts().released.revision(String(id.revision), dateOf(releasedAt))}</small>
    </span>
    <span class="go">{texts().released.read}</span>
  </a>
);
