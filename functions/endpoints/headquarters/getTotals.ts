import type { headquarters } from "../../../shared/api/headquarters.ts";
import { days, periodsBetween } from "../../../shared/calendar/calendar.ts";
import { Frequency } from "../../../shared/calendar/periods.ts";
import { shareOut } from "../../../shared/credit/shareOut.ts";
import { Invalid } from "../../../shared/errors.ts";
import { totals } from "../../../shared/figures/totals.ts";
import { hasReadings } from "../../../shared/readings/series.ts";
import { stepwise } from "../../../shared/readings/stepwise.ts";
import type { Endpoint } from "../../runtime/api.ts";

const mostYears = 5;

export const getTotals: Endpoint<typeof headquarters.getTotals> = async ({ query }, { figures, portfolio }) => {
  const [first, last] = [days(query.from).from, days(query.to).to];
  if (first > last || Number(last.slice(0, 4)) - Number(first.slice(0, 4)) >= mostYears) {
    const message = `the range must go forward and lie within ${mostYears} calendar years`;
    throw new Invalid(message, [{ path: "query.to", code: "range", message }]);
  }
  const periods = Frequency.options.flatMap((frequency) => periodsBetween(first, last, frequency));
  const counts = await figures.ofPeriods(periods);
  const projects = [...new Set(counts.map(({ project }) => project))];
  const byProject = new Map(await Promise.all(projects.map(async (id) => [id, await portfolio.grants(id)] as const)));
  const grantsOf = (project: string) => byProject.get(project) ?? [];
  const isShared = (id: string) => grantsOf(id).some(({ creditRule }) => creditRule === "byShare");
  const isRead = (id: string) => counts.some((one) => one.project === id && hasReadings(one));
  // Shares are dealt out on from what was dealt before, and a running total grew since it was read before: both need all of a project's figures.
  const inFull = projects.filter((id) => isShared(id) || isRead(id));
  const all = await Promise.all(
    inFull.map(async (id) => shareOut(stepwise(await figures.ofProject(id)), grantsOf(id))),
  );
  const others = counts.filter(({ project }) => !inFull.includes(project));
  return totals([...others, ...all.flat()], query, grantsOf);
};
