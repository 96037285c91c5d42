import type { ReleasedReport } from "./report.ts";

/** Of each grant and period the report that was released last. */
export function lastRevisions(reports: readonly ReleasedReport[]): ReleasedReport[] {
  const inOrder = reports.toSorted((a, b) => a.id.revision - b.id.revision);
  return [...new Map(inOrder.map((report) => [`${report.id.grant} ${report.id.period}`, report])).values()];
}
