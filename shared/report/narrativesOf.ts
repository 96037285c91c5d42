import type { Place } from "../places/places.ts";
import type { Narrative } from "../templates/narratives.ts";
import { questionsOf, type Template } from "../templates/templates.ts";
import type { Told } from "./report.ts";

/** What was told of what a template asks, question by question: headquarters first, then place by place. */
export function narrativesOf(
  { sections }: Template,
  narratives: readonly Narrative[],
  places: readonly Place[],
): Told[] {
  const rank = ({ place }: Narrative) => (place === null ? -1 : places.indexOf(place));
  const told = narratives
    .filter(({ place }) => place === null || places.includes(place))
    .toSorted((a, b) => rank(a) - rank(b) || (a.period < b.period ? -1 : 1));
  return questionsOf(sections).flatMap(({ id: question }) =>
    told.flatMap(({ place, period, language, answers }) => {
      const text = answers[question];
      return text === undefined ? [] : [{ question, place, period, language, text }];
    }),
  );
}
