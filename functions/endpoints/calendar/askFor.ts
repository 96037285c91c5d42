import { reportRequested } from "../../../events/reportRequested.ts";
import { asOf } from "../../../shared/amendments.ts";
import type { ProjectFacts } from "../../../shared/duties/dutiesOf.ts";
import { dueOn, reportPeriods } from "../../../shared/reportPeriods.ts";
import { decideAgain } from "../../runtime/decideAgain.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { changeOf } from "../changeOf.ts";

const calendar = { subject: "calendar" };

/** Asks for the drafts of a project's reports that are due and were never drafted. */
export async function askFor(
  { project, grants, amendments, reports }: ProjectFacts,
  now: string,
  { portfolio }: Stores,
): Promise<void> {
  const today = now.slice(0, 10);
  const due = grants
    .map((grant) => asOf(grant, amendments, today))
    .flatMap((grant) =>
      reportPeriods(grant)
        .filter((period) => dueOn(grant, period) <= today)
        .filter((period) => !reports.some((one) => one.grant === grant.id && one.period === period))
        .map((period) => ({ project: project.id, grant: grant.id, period })),
    );
  for (const report of due)
    await decideAgain(async () => {
      const current = await portfolio.read("PROJECT", project.id);
      if (current === undefined) return;
      await portfolio.note(current, changeOf(reportRequested, { person: calendar, now }, report));
    });
}
