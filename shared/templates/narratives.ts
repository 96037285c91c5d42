import * as z from "zod";
import { Period } from "../calendar/periods.ts";
import { Invalid, type Problem } from "../errors.ts";
import { within } from "../findings/finding.ts";
import { personalDataIn } from "../findings/personalDataIn.ts";
import { tell } from "../findings/tell.ts";
import { Place } from "../places/places.ts";
import { Slug, text } from "../text.ts";
import type { Question } from "./questions.ts";

/** Answers in words, by question, in one language (BCP 47) as they were typed. */
export const NarrativeTerms = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, "is not a language (BCP 47, such as fr)"),
  answers: z
    .record(Slug, text(5000))
    .refine((answers) => Object.keys(answers).length <= 40, { error: "has more than 40 answers" }),
});
export type NarrativeTerms = z.infer<typeof NarrativeTerms>;

/** What a place told about one of its periods, or headquarters (null) about a grant's. */
export const Narrative = NarrativeTerms.extend({ place: Place.nullable(), period: Period });
export type Narrative = z.infer<typeof Narrative>;

/** Throws Invalid when something is answered that nobody asks, or an answer could lead to a person; nothing of it is quoted. */
export function mustBeTold({ answers }: NarrativeTerms, asked: readonly Question[], places: readonly Place[]): void {
  const problems = Object.entries(answers).flatMap(([question, answer]): Problem[] => {
    const path = `answers.${question}`;
    const found = tell(places.flatMap((place) => within(path, personalDataIn(answer, place))));
    return [
      ...found.filter(({ code }, at) => found.findIndex((other) => other.code === code) === at),
      ...(asked.some(({ id }) => id === question)
        ? []
        : [{ path, code: "notAsked", message: "no template that is used here asks this" }]),
    ];
  });
  if (problems.length > 0) throw new Invalid("there are answers that cannot be taken", problems);
}
