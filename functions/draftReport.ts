import type { EventBridgeEvent } from "aws-lambda";
import * as z from "zod";
import { reportNarrated } from "../events/reportNarrated.ts";
import { reportRequested } from "../events/reportRequested.ts";
import { submissionApproved } from "../events/submissionApproved.ts";
import { missing, reportsWith } from "../shared/report/readiness.ts";
import { draft } from "./endpoints/draftReport/draft.ts";
import { decideAgain } from "./runtime/decideAgain.ts";
import { now, stores } from "./runtime/dependencies.ts";

const Approved = z.object(submissionApproved.detail.shape);
const Requested = z.object(reportRequested.detail.shape);

/** An approval drafts the reports that it completes, and drafts anew those that were drafted without it. */
async function afterApproval(id: z.infer<typeof Approved>, at: string): Promise<void> {
  const project = await stores.portfolio.read("PROJECT", id.project);
  if (project === undefined) return;
  const [grants, amendments] = await Promise.all([
    stores.portfolio.grants(id.project),
    stores.portfolio.amendments(id.project),
  ]);
  for (const grant of grants) {
    const amended = { grant, amendments };
    for (const period of reportsWith(amended, id, at.slice(0, 10))) {
      const approved = await stores.figures.ofProject(id.project);
      const isComplete = missing(project.data, amended, period, approved).length === 0;
      const isDrafted = (await stores.drafts.read(id.project, grant.id, period)) !== undefined;
      if (isComplete || isDrafted)
        await decideAgain(() => draft({ project: id.project, grant: grant.id, period }, at, stores));
    }
  }
}

/** Words of headquarters stand in a draft as soon as there is one. */
async function afterNarrative(report: z.infer<typeof Requested>, at: string): Promise<void> {
  if ((await stores.drafts.read(report.project, report.grant, report.period)) === undefined) return;
  await decideAgain(() => draft(report, at, stores));
}

/** Drafts reports: when every place of a grant and period is approved, or when somebody asks. Running twice changes nothing. */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  if (event["detail-type"] === submissionApproved.type) return afterApproval(Approved.parse(event.detail), now());
  if (event["detail-type"] === reportRequested.type)
    return decideAgain(() => draft(Requested.parse(event.detail), now(), stores));
  if (event["detail-type"] === reportNarrated.type) return afterNarrative(Requested.parse(event.detail), now());
  throw new Error(`no rule should send ${event["detail-type"]} here`);
};
