import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { questionsIn } from "../questionsIn.ts";
import { askedOf } from "./askedOf.ts";
import { submissionOf } from "./submissionOf.ts";

export const getNarrative: Endpoint<typeof coordinators.getNarrative> = async ({ path, query }, stores) => {
  await submissionOf(path, stores);
  const [asked, told] = await Promise.all([askedOf(path, stores), stores.narratives.ofSubmission(path)]);
  const questions = questionsIn(asked, query.language);
  if (told === undefined) return { version: 0, questions, narrative: null };
  const { language, answers } = told.data;
  return { version: told.version, questions, narrative: { language, answers } };
};
