import type { headquarters } from "../../../shared/api/headquarters.ts";
import { questionsOf } from "../../../shared/templates/templates.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { questionsIn } from "../questionsIn.ts";
import { templateOf } from "../templateOf.ts";
import { reportOf } from "./projectOf.ts";

export const getReportNarrative: Endpoint<typeof headquarters.getReportNarrative> = async (
  { path, query, now },
  stores,
) => {
  const { project, grant } = await reportOf(path, now, stores);
  const [{ sections }, told] = await Promise.all([
    templateOf(grant, stores),
    stores.narratives.ofGrant(project.data.id, grant.id, path.period),
  ]);
  const questions = questionsIn(questionsOf(sections), query.language);
  if (told === undefined) return { version: 0, questions, narrative: null };
  const { language, answers } = told.data;
  return { version: told.version, questions, narrative: { language, answers } };
};
