import type { ReleasedReport, Report } from "../../../shared/report/report.ts";
import { restate } from "../../../shared/report/restate.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/** A report with what it restates of what its donor has, and the revision before it. */
export async function restated(
  content: Report,
  { reports, submissions }: Stores,
): Promise<{ content: Report; last: ReleasedReport | undefined }> {
  const { donor, project, grant, period } = content;
  const released = await reports.ofGrant(donor.id, project.id, grant.id);
  if (released.length === 0) return { content, last: undefined };
  const changes = restate(content, released, await submissions.ofProject(project.id));
  return {
    content: changes.length === 0 ? content : { ...content, restated: changes },
    last: released.filter(({ id }) => id.period === period.period).at(-1),
  };
}
