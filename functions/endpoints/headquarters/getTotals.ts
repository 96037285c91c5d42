import type { headquarters } from "../../../shared/api/headquarters.ts";
import { days, periodsBetween } from "../../../shared/calendar.ts";
import { Invalid } from "../../../shared/errors.ts";
import { Frequency } from "../../../shared/periods.ts";
import { hasReadings, totals } from "../../../shared/totals.ts";
import type { Endpoint } from "../../runtime/api.ts";

const mostYears = 5;

export const getTotals: Endpoint<typeof headquarters.getTotals> = async ({ query }, { figures, portfolio }) => {
  const [first, last] = [days(query.from).from, days(query.to).to];
  if (first > last || Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= mostYears) {
    const message = `the range must go forward and lie within ${mostYears} calendar years`;
    throw new Invalid(message, [{ path: "query.to", code: "range", message }]);
  }
  const periods = Frequency.options.flatMap((frequency) => periodsBetween(first, last, frequency));
  const inRange = await figures.ofPeriods(periods);
  // What a running total adds is the difference to how it stood before, perhaps long before.
  const read = new Set(inRange.filter(hasReadings).map(({ project }) => project));
  const histories = await Promise.all([...read].map((project) => figures.ofProject(project)));
  const counts = [...inRange.filter(({ project }) => !read.has(project)), ...histories.flat()];
  const projects = [...new Set(counts.map(({ project }) => project))];
  const grants = await Promise.all(projects.map(async (id) => [id, await portfolio.grants(id)] as const));
  const byProject = new Map(grants);
  const donorOf = (project: string, grant: string) =>
    byProject.get(project)?.find(({ id }) => id === grant)?.donor ?? grant;
  return totals(counts, query, donorOf);
};
