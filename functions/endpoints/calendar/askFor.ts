import { reportRequested } from "../../../events/reportRequested.ts";
import { asOf } from "../../../shared/amendments.ts";
import type { Period } from "../../../shared/calendar/periods.ts";
import { dueOn, reportPeriods } from "../../../shared/calendar/reportPeriods.ts";
import type { ProjectFacts } from "../../../shared/duties/dutiesOf.ts";
import type { ReportState } from "../../../shared/reportState.ts";
import { decideAgain } from "../../runtime/decideAgain.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { changeOf } from "../changeOf.ts";

const calendar = { subject: "calendar" };

/** Whether a report is there already, or was asked for on the day. */
const isUnderWay = (states: readonly ReportState[], today: string): boolean =>
  states.some(({ state, on }) => state !== "asked" || on === today);

/** Asks for the drafts of a project's reports that are due and were never drafted: once a day, until they are. */
export async function askFor(
  { project, grants, amendments, reports }: ProjectFacts,
  now: string,
  stores: Stores,
): Promise<void> {
  const today = now.slice(0, 10);
  for (const original of grants) {
    const grant = asOf(original, amendments, today);
    for (const period of reportPeriods(grant).filter((one) => dueOn(grant, one) <= today)) {
      const known = reports.filter((one) => one.grant === grant.id && one.period === period);
      if (!isUnderWay(known, today)) await decideAgain(() => ask(project.id, grant.id, period, now, stores));
    }
  }
}

async function ask(id: string, grant: string, period: Period, now: string, { portfolio, drafts }: Stores) {
  const project = await portfolio.read("PROJECT", id);
  const on = now.slice(0, 10);
  if (project === undefined || isUnderWay(await drafts.statesOf(id, grant, period), on)) return;
  const change = changeOf(reportRequested, { person: calendar, now }, { project: id, grant, period });
  await drafts.ask(project, { grant, period, on }, change);
}
