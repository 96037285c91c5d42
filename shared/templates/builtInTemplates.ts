import type { KnownQuestion } from "./questions.ts";
import type { Template } from "./templates.ts";

type Section = Template["sections"][number];

const asks = (...questions: KnownQuestion[]): Section => ({
  section: "narrative",
  questions: questions.map((id) => ({ id })),
});
/** One question under a heading of its own, also where nobody answered it: a reader of the 8+3 template looks for its place. */
const asked = (question: KnownQuestion): Section => ({
  section: "narrative",
  questions: [{ id: question }],
  always: true,
});

/** What a grant gets that asks for nothing else. */
export const standard: Template = {
  id: "standard",
  title: "Standard",
  sections: [
    { section: "cover" },
    { section: "summary" },
    asks("achievements", "challenges", "next-steps"),
    { section: "results" },
    { section: "trend" },
    { section: "countries" },
    { section: "breakdowns" },
    { section: "activities" },
    { section: "money" },
    { section: "amendments" },
    { section: "context" },
    { section: "coFunding" },
    { section: "coverage" },
    { section: "quality" },
    { section: "method" },
    { section: "revision" },
  ],
};

const short: Template = {
  id: "short",
  title: "Short",
  sections: [
    { section: "cover" },
    { section: "summary" },
    asks("achievements", "challenges", "next-steps"),
    { section: "results", charts: false },
    { section: "money", charts: false },
    { section: "amendments" },
    { section: "coverage" },
    { section: "revision" },
  ],
};

/**
 * In the order of the harmonised "8+3" template of the Grand Bargain (final version of 2019): eight core questions, of which the
 * numbers answer some, then three of the additional ones; what belongs to no question stands after them.
 */
const eightPlusThree: Template = {
  id: "eight-plus-three",
  title: "8+3 harmonised narrative template",
  sections: [
    { section: "cover" },
    asked("overall-performance"),
    { section: "summary" },
    asked("changes"),
    { section: "amendments" },
    asked("measuring-results"),
    { section: "results" },
    { section: "trend" },
    { section: "countries" },
    { section: "activities" },
    asked("affected-people"),
    { section: "breakdowns" },
    asked("participation"),
    asked("risks"),
    asked("sustainability"),
    asked("lessons"),
    asked("value-for-money"),
    { section: "money" },
    asked("visibility"),
    asked("coordination"),
    { section: "coFunding" },
    { section: "context" },
    { section: "coverage" },
    { section: "quality" },
    { section: "method" },
    { section: "revision" },
  ],
};

/** Templates that are there from the start, and that nobody can change. */
export const builtInTemplates: readonly Template[] = [standard, short, eightPlusThree];

export const builtIn = (id: string): Template | undefined => builtInTemplates.find((one) => one.id === id);
