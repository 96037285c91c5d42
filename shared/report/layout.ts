import type { Texts } from "../languages/texts.ts";
import { standard } from "../templates/builtInTemplates.ts";
import type { SectionName } from "../templates/templates.ts";
import type { Block } from "./blocks.ts";
import type { Report } from "./report.ts";
import { activities } from "./sections/activities.ts";
import { amendments } from "./sections/amendments.ts";
import { breakdowns } from "./sections/breakdowns.ts";
import { coFunding } from "./sections/coFunding.ts";
import { context } from "./sections/context.ts";
import { countries } from "./sections/countries.ts";
import { cover } from "./sections/cover.ts";
import { coverage } from "./sections/coverage.ts";
import { method } from "./sections/method.ts";
import { money } from "./sections/money.ts";
import { narrative } from "./sections/narrative.ts";
import { quality } from "./sections/quality.ts";
import { results } from "./sections/results.ts";
import { revision } from "./sections/revision.ts";
import type { Released, Section, Settings } from "./sections/section.ts";
import { summary } from "./sections/summary.ts";
import { trend } from "./sections/trend.ts";
import { translated } from "./translated.ts";

const sections = {
  amendments,
  cover,
  narrative,
  quality,
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
} satisfies Record<SectionName, Section>;

/** A section as a template wants it: under its heading, and without charts where it wants none. */
function laidOut(settings: Settings, report: Report, released: Released | null, texts: Texts): readonly Block[] {
  // A released report names sections that once were: each of them stays here for as long as there are reports.
  const section: Section | undefined = sections[settings.section as SectionName];
  if (section === undefined) throw new Error(`no section is called ${settings.section}`);
  const blocks = section(report, texts, released, settings).filter(
    ({ block }) => settings.charts !== false || block !== "chart",
  );
  const top = blocks.findIndex((block) => block.block === "heading" && block.level === 2);
  return blocks.map((block, at) =>
    at === top && block.block === "heading" && settings.heading !== undefined
      ? { ...block, text: settings.heading }
      : block,
  );
}

/** Lays a report out once, for every format, by the template that it was made with. Without a release it is a draft, and says so. */
export const layout = (report: Report, released: Released | null, texts: Texts): Block[] => {
  const own = translated(report, texts);
  return (report.template ?? standard).sections.flatMap((settings) => laidOut(settings, own, released, texts));
};
