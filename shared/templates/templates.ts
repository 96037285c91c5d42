import * as z from "zod";
import { isMeasure } from "../activities/measures.ts";
import { Slug, text } from "../text.ts";
import { Question } from "./questions.ts";

/** Sections without settings of their own. */
const plain = [
  "cover",
  "summary",
  "amendments",
  "results",
  "trend",
  "countries",
  "activities",
  "money",
  "context",
  "coFunding",
  "coverage",
  "quality",
  "method",
  "revision",
] as const;

/** What every section can be told: another heading (in the donor's language), and no charts. */
const every = { heading: text(120).optional(), charts: z.boolean().optional() };

const TemplateSection = z.discriminatedUnion("section", [
  z.strictObject({ section: z.enum(plain), ...every }),
  /** Only these measures, where some are named. */
  z.strictObject({
    section: z.literal("breakdowns"),
    ...every,
    measures: z
      .array(z.string().refine(isMeasure, { error: "is not a measure" }))
      .min(1)
      .max(100)
      .optional(),
  }),
  /** Answers in words; `always`: also what nobody answered, as not reported. */
  z.strictObject({
    section: z.literal("narrative"),
    ...every,
    questions: z.array(Question).min(1).max(20),
    always: z.boolean().optional(),
  }),
]);
export type SectionName = z.infer<typeof TemplateSection>["section"];

/** Everything that is asked, in order. */
export const questionsOf = (sections: readonly z.infer<typeof TemplateSection>[]): Question[] =>
  sections.flatMap((one) => (one.section === "narrative" ? one.questions : []));

/** What no report goes without: who reported, and what makes it one that can be checked. */
const needed = ["coverage", "revision"] as const;

const isOnce = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** How a donor wants its reports: sections with settings, in order. Data: a new template needs no code. */
export const TemplateTerms = z
  .strictObject({ title: text(120), sections: z.array(TemplateSection).min(1).max(60) })
  .refine(({ sections }) => sections.findIndex(({ section }) => section === "cover") <= 0, {
    path: ["sections"],
    error: "a cover stands first",
  })
  .refine(({ sections }) => needed.every((name) => sections.some(({ section }) => section === name)), {
    path: ["sections"],
    error: `no report goes without ${needed.join(" and ")}`,
  })
  .refine(({ sections }) => isOnce(sections.map(({ section }) => section).filter((name) => name !== "narrative")), {
    path: ["sections"],
    error: "has a section twice; only narratives may stand in several places",
  })
  .refine(({ sections }) => isOnce(questionsOf(sections).map(({ id }) => id)), {
    path: ["sections"],
    error: "asks a question twice",
  });
export type TemplateTerms = z.infer<typeof TemplateTerms>;
export const Template = TemplateTerms.safeExtend({ id: Slug });
export type Template = z.infer<typeof Template>;
