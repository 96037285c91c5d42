import type { Texts } from "../languages/texts.ts";
import type { Block } from "./blocks.ts";
import type { Report } from "./report.ts";
import { activities } from "./sections/activities.ts";
import { breakdowns } from "./sections/breakdowns.ts";
import { coFunding } from "./sections/coFunding.ts";
import { context } from "./sections/context.ts";
import { countries } from "./sections/countries.ts";
import { cover } from "./sections/cover.ts";
import { coverage } from "./sections/coverage.ts";
import { method } from "./sections/method.ts";
import { money } from "./sections/money.ts";
import { results } from "./sections/results.ts";
import { revision } from "./sections/revision.ts";
import type { Released, Section } from "./sections/section.ts";
import { summary } from "./sections/summary.ts";
import { trend } from "./sections/trend.ts";
import { translated } from "./translated.ts";

const sections = {
  cover,
  summary,
  results,
  trend,
  countries,
  breakdowns,
  activities,
  money,
  context,
  coFunding,
  coverage,
  method,
  revision,
} satisfies Record<string, Section>;

type SectionName = keyof typeof sections;

/** What a donor gets who has not asked for anything else. A donor's own template is such a list. */
export const standard = [
  "cover",
  "summary",
  "results",
  "trend",
  "countries",
  "breakdowns",
  "activities",
  "money",
  "context",
  "coFunding",
  "coverage",
  "method",
  "revision",
] as const satisfies readonly SectionName[];

/** Lays a report out once, for every format. Without a release it is a draft, and says so. */
export const layout = (
  report: Report,
  released: Released | null,
  texts: Texts,
  template: readonly SectionName[] = standard,
): Block[] => {
  const own = translated(report, texts);
  return template.flatMap((name) => sections[name](own, texts, released));
};
