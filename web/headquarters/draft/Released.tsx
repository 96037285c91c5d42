import type { ReleasedReport } from "../../../shared/report/report.ts";
import { texts } from "../../languages/language.ts";
import { hash } from "../../useHash.ts";

/** What came of a release. A draft that says the same as the last revision makes no new one. */
export function Released({ it: { id }, isNew, donor }: { it: ReleasedReport; isNew: boolean; donor: string }) {
  return (
    <p class="done" role="status">
      {isNew ? texts().release.done(String(id.revision), donor) : texts().release.same(String(id.revision))}{" "}
      <a href={hash("report", id.donor, id.project, id.grant, id.period, id.revision)}>{texts().release.read}</a>
    </p>
  );
}
