import type { Project } from "../../../shared/projects.ts";

const mostYears = 5;

/** The years of the latest project, as many as the API adds up at once; without a project this year. */
export function defaultRange(projects: readonly Project[]): { from: string; to: string } {
  const latest = projects.toSorted((a, b) => b.endsOn.localeCompare(a.endsOn))[0];
  const now = String(new Date().getFullYear());
  const to = latest?.endsOn.slice(0, 4) ?? now;
  const from = Math.max(Number(latest?.startsOn.slice(0, 4) ?? now), Number(to) - mostYears + 1);
  return { from: String(from), to };
}
