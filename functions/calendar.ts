import type { ScheduledEvent } from "aws-lambda";
import { reportRequested } from "../events/reportRequested.ts";
import { asOf } from "../shared/amendments.ts";
import { dueOn, reportPeriods } from "../shared/reportPeriods.ts";
import { changeOf } from "./endpoints/changeOf.ts";
import { decideAgain } from "./runtime/decideAgain.ts";
import { now, stores } from "./runtime/dependencies.ts";

const calendar = { subject: "calendar" };

/** Once a day: asks for every report that fell due and was never drafted, also when places are missing in it. */
export const handler = async (_event: Partial<ScheduledEvent>): Promise<void> => {
  const at = now();
  const today = at.slice(0, 10);
  for (const { id } of await stores.portfolio.list("PROJECT")) {
    const drafted = (await stores.drafts.ofProject(id)).map(({ grant, period }) => `${grant} ${period}`);
    const [grants, amendments] = await Promise.all([stores.portfolio.grants(id), stores.portfolio.amendments(id)]);
    const due = grants.flatMap((grant) =>
      reportPeriods(asOf(grant, amendments, today))
        .filter((period) => dueOn(asOf(grant, amendments, today), period) <= today)
        .filter((period) => !drafted.includes(`${grant.id} ${period}`))
        .map((period) => ({ project: id, grant: grant.id, period })),
    );
    for (const report of due) await decideAgain(() => request(report, at));
  }
};

async function request(report: { project: string; grant: string; period: string }, at: string): Promise<void> {
  const project = await stores.portfolio.read("PROJECT", report.project);
  if (project === undefined) return;
  await stores.portfolio.note(project, changeOf(reportRequested, { person: calendar, now: at }, report));
}
