import { within } from "../../../shared/calendar/calendar.ts";
import type { Period } from "../../../shared/calendar/periods.ts";
import { type Project, recordingPeriods } from "../../../shared/projects.ts";
import type { Narrative } from "../../../shared/templates/narratives.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/** What places told of a report's period, as it was approved, and what headquarters tells in the report. */
export async function toldFor(
  project: Project,
  { grant, period }: { grant: string; period: Period },
  { narratives }: Stores,
): Promise<Narrative[]> {
  const recorded = recordingPeriods(project).filter((own) => within(own, period));
  const [own, ...places] = await Promise.all([
    narratives.ofGrant(project.id, grant, period),
    ...recorded.map((of) => narratives.approved(project.id, of)),
  ]);
  return [...(own === undefined ? [] : [own.data]), ...places.flat()];
}
