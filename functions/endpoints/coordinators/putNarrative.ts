import { submissionNarrated } from "../../../events/submissionNarrated.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import { revise } from "../../../shared/revise.ts";
import { mustAllow } from "../../../shared/submission.ts";
import { mustBeTold } from "../../../shared/templates/narratives.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { askedOf } from "./askedOf.ts";
import { openSubmissionOf } from "./openSubmissionOf.ts";

export const putNarrative: Endpoint<typeof coordinators.putNarrative> = async (request, stores) => {
  const { path, body, seen } = request;
  // The submission first: what is written after it was read makes the commit fail, never slip through.
  const current = await openSubmissionOf(path, stores);
  const [asked, before] = await Promise.all([askedOf(path, stores), stores.narratives.ofSubmission(path)]);
  mustBeTold(body, asked, [path.place]);
  const narrative = { ...body, place: path.place, period: path.period };
  const differences = revise(before, narrative, seen);
  if (before !== undefined && differences.length === 0) return { version: before.version, narrative: body };
  mustAllow("record", current.submission);
  const change = changeOf(submissionNarrated, request, { ...path, differences });
  return { version: await stores.narratives.write(current, narrative, change), narrative: body };
};
