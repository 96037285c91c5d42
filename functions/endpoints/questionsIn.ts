import { type Language, texts } from "../../shared/languages/texts.ts";
import { isKnown, type Question } from "../../shared/templates/questions.ts";

/** Questions with their words in a language. One that brings its own keeps them. */
export const questionsIn = (questions: readonly Question[], language: Language) =>
  questions.map(({ id, title, hint }) => {
    const known = isKnown(id) ? texts(language).narrative.questions[id] : undefined;
    return { id, title: title ?? known?.title ?? id, hint: hint ?? known?.hint ?? null };
  });
