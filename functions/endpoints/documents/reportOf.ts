import type { Period } from "../../../shared/calendar/periods.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Person } from "../../../shared/people.ts";
import type { ReleasedReport } from "../../../shared/report/report.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { log } from "../../runtime/log.ts";

interface Asked {
  readonly path: {
    readonly donor: string;
    readonly project: string;
    readonly grant: string;
    readonly period: Period;
    readonly revision: number | "latest";
  };
  readonly person: Person;
  readonly now: string;
}

/**
 * A released revision; throws NotFound when none was released. Notes who opened it in which format, and when that cannot be noted the
 * report is shown all the same.
 */
export async function reportOf({ path, person, now }: Asked, format: string, stores: Stores): Promise<ReleasedReport> {
  const report = await stores.reports.read(path.donor, path.project, path.grant, path.period, path.revision);
  if (report === undefined) throw new NotFound("there is no such report, or it was not released");
  const { subject: by, office, role } = person;
  await stores.opens
    .note(report.id, { revision: report.id.revision, format, at: now, by, office, role })
    .catch((error: Error) => log.error("the opening of a report was not noted", error));
  return report;
}
