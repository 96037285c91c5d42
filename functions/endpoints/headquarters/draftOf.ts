import type { Period } from "../../../shared/calendar/periods.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Draft } from "../../../shared/report/report.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { Stored } from "../../store/table.ts";

/** The draft of a report; throws NotFound with what to do when there is none yet. */
export async function draftOf(
  { project, grant, period }: { project: string; grant: string; period: Period },
  { drafts }: Stores,
): Promise<Stored<Draft>> {
  const draft = await drafts.read(project, grant, period);
  if (draft === undefined)
    throw new NotFound("nothing is drafted yet: it is once every place is approved, or when requested");
  return draft;
}
