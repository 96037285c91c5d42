import { earmarked } from "../../../shared/amendments.ts";
import { days } from "../../../shared/calendar/calendar.ts";
import type { SubmissionId } from "../../../shared/submission.ts";
import { standard } from "../../../shared/templates/builtInTemplates.ts";
import type { Question } from "../../../shared/templates/questions.ts";
import { questionsOf } from "../../../shared/templates/templates.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { templateOf } from "../templateOf.ts";

/** What a place may answer about a period: the standard questions, and those of every grant that pays there. */
export async function askedOf({ project, place, period }: SubmissionId, stores: Stores): Promise<Question[]> {
  const [grants, amendments] = await Promise.all([
    stores.portfolio.grants(project),
    stores.portfolio.amendments(project),
  ]);
  const own = grants.filter((grant) => earmarked(grant, amendments, days(period)).includes(place));
  const templates = await Promise.all(own.map((grant) => templateOf(grant, stores)));
  const all = [standard, ...templates].flatMap(({ sections }) => questionsOf(sections));
  return [...new Map(all.map((question) => [question.id, question] as const)).values()];
}
