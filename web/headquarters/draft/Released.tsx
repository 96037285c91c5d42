import type { ReleasedReport } from "../../../shared/report/report.ts";
import { hash } from "../../useHash.ts";

/** What came of a release. A draft that says the same as the last revision makes no new one. */
export function Released({ it: { id }, isNew, donor }: { it: ReleasedReport; isNew: boolean; donor: string }) {
  return (
    <p class="done" role="status">
      {isNew
        ? `Revision ${id.revision} is released: ${donor} can read it now.`
        : `Nothing has changed since revision ${id.revision}, so there is no new one.`}{" "}
      <a href={hash("report", id.donor, id.project, id.grant, id.period, id.revision)}>Read it</a>
    </p>
  );
}
