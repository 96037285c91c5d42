import { NotFound } from "../../../shared/errors.ts";
import type { Period } from "../../../shared/periods.ts";
import type { ReleasedReport } from "../../../shared/report/report.ts";
import type { Stores } from "../../runtime/dependencies.ts";

interface Path {
  readonly donor: string;
  readonly project: string;
  readonly grant: string;
  readonly period: Period;
  readonly revision: number | "latest";
}

/** A released revision; throws NotFound when none was released. */
export async function reportOf(path: Path, { reports }: Stores): Promise<ReleasedReport> {
  const report = await reports.read(path.donor, path.project, path.grant, path.period, path.revision);
  if (report === undefined) throw new NotFound("there is no such report, or it was not released");
  return report;
}
