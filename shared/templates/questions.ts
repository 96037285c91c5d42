import * as z from "zod";
import { Slug, text } from "../text.ts";

/** Questions that every language has words for. Those of the 8+3 template come first, in its order; the wording is ours. */
export const knownQuestions = [
  "overall-performance",
  "changes",
  "measuring-results",
  "affected-people",
  "participation",
  "risks",
  "sustainability",
  "lessons",
  "value-for-money",
  "visibility",
  "coordination",
  "partners",
  "achievements",
  "challenges",
  "next-steps",
] as const;
export type KnownQuestion = (typeof knownQuestions)[number];

export const isKnown = (id: string): id is KnownQuestion => (knownQuestions as readonly string[]).includes(id);

/** Something to be answered in words. One that no language knows brings its own, in the language of whoever asks. */
export const Question = z
  .strictObject({ id: Slug, title: text(200).optional(), hint: text(500).optional() })
  .refine(({ id, title }) => isKnown(id) || title !== undefined, {
    path: ["title"],
    error: "is needed: no language has words for this question",
  });
export type Question = z.infer<typeof Question>;
