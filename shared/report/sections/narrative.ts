import { periodName } from "../../formats/periodName.ts";
import type { Texts } from "../../languages/texts.ts";
import { placeName } from "../../places/placeName.ts";
import { isKnown } from "../../templates/questions.ts";
import type { Block } from "../blocks.ts";
import type { Report, Told, UsedTemplate } from "../report.ts";
import type { Section } from "./section.ts";

type Question = NonNullable<UsedTemplate["sections"][number]["questions"]>[number];

const titleOf = ({ id, title }: Question, { narrative }: Texts): string =>
  title ?? (isKnown(id) ? narrative.questions[id].title : id);

/** Whose words they are: the place, with its period where the report has several; headquarters speaks for the whole. */
function whoseOf({ place, period }: Told, { period: reported }: Report, texts: Texts): string {
  if (place === null) return "";
  return period === reported.period
    ? placeName(place, texts.language)
    : `${placeName(place, texts.language)}, ${periodName(period, texts)}`;
}

/** An answer in its own language, paragraph by paragraph. */
function paragraphs(told: Told, report: Report, texts: Texts): Block[] {
  const whose = whoseOf(told, report, texts);
  const [first = "", ...rest] = told.text.split(/\n\s*\n/);
  return [whose === "" ? first : `${whose}: ${first}`, ...rest].map((text) => ({
    block: "text",
    text,
    language: told.language,
  }));
}

/** What coordinators and headquarters tell in words. A single question is the section; of several each has its part. */
export const narrative: Section = (report, texts, _released, settings) => {
  const questions = settings?.questions ?? [];
  const answersTo = ({ id }: Question): Told[] => (report.narratives ?? []).filter(({ question }) => question === id);
  const shown = settings?.always === true ? questions : questions.filter((one) => answersTo(one).length > 0);
  const [first] = questions;
  if (first === undefined || shown.length === 0) return [];
  const isOne = questions.length === 1;
  const blocks: Block[] = [
    {
      block: "heading",
      level: 2,
      id: `told-${first.id}`,
      text: isOne ? titleOf(first, texts) : texts.narrative.heading,
    },
  ];
  for (const question of shown) {
    const answers = answersTo(question);
    if (!isOne)
      blocks.push({ block: "heading", level: 3, id: `answer-${question.id}`, text: titleOf(question, texts) });
    if (answers.length === 0) blocks.push({ block: "text", text: texts.narrative.notAnswered });
    else blocks.push(...answers.flatMap((told) => paragraphs(told, report, texts)));
  }
  return blocks;
};
