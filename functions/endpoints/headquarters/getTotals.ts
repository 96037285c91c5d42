import type { headquarters } from "../../../shared/api/headquarters.ts";
import { days, periodsBetween } from "../../../shared/calendar.ts";
import { Invalid } from "../../../shared/errors.ts";
import { Frequency } from "../../../shared/periods.ts";
import { shareOut } from "../../../shared/shareOut.ts";
import { totals } from "../../../shared/totals.ts";
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
  const shared = projects.filter((id) => grantsOf(id).some(({ creditRule }) => creditRule === "byShare"));
  // What is dealt out now follows on what was dealt out before: such a project's shares need all its figures.
  const dealt = await Promise.all(shared.map(async (id) => shareOut(await figures.ofProject(id), grantsOf(id))));
  const whole = counts.filter(({ project }) => !shared.includes(project));
  const inPeriods = dealt.flat().filter(({ period }) => periods.includes(period));
  return totals([...whole, ...inPeriods], query, grantsOf);
};
