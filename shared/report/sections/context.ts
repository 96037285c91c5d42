import { extent } from "d3-array";
import type { Texts } from "../../languages/texts.ts";
import type { Tier } from "../../places/countries.ts";
import type { Block } from "../blocks.ts";
import { words } from "./columns.ts";
import type { Section } from "./section.ts";

/** From best to worst. A special case stands outside, and only where there is one. */
const levels = ["1", "2", "2WL", "3", "SC"] as const satisfies readonly Tier["tier"][];

/** How far back the context goes from the project's first year. It ends with the period: a report does not know what came later. */
const yearsBefore = 3;

const tierIn = (tiers: readonly Tier[], year: number, { context: { tiers: names } }: Texts): string | null => {
  const own = tiers.find((tier) => tier.year === year);
  return own === undefined ? null : names[own.tier];
};

/** What the countries' governments were judged by, year by year. A year without a tier stays open. */
export const context: Section = ({ context: judged, project, period }, texts) => {
  const [from, to] = [Number(project.startsOn.slice(0, 4)) - yearsBefore, Number(period.to.slice(0, 4))];
  const countries = judged.map((own) => ({
    ...own,
    tiers: own.tiers.filter(({ year }) => year >= from && year <= to),
  }));
  const all = countries.flatMap(({ tiers }) => tiers);
  const [first, last] = extent(all, ({ year }) => year);
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shown = levels.filter((level) => level !== "SC" || all.some(({ tier }) => tier === "SC"));
  const known = countries.filter(({ tiers }) => tiers.length > 0);
  const sources = [...new Set(all.map(({ source }) => source))];
  const blocks: Block[] = [
    { block: "heading", level: 2, id: "context", text: texts.context.heading },
    { block: "text", text: texts.context.text },
    {
      block: "chart",
      chart: "steps",
      title: texts.context.chart,
      levels: shown.map((level) => texts.context.tiers[level]),
      years,
      lines: known.map(({ name, tiers }) => ({ label: name, levels: years.map((year) => tierIn(tiers, year, texts)) })),
    },
    {
      block: "table",
      caption: texts.context.chart,
      columns: [words(texts.columns.year), ...known.map(({ name }) => words(name))],
      rows: years.map((year) => ({
        cells: [
          String(year),
          ...known.map(({ tiers }) => tierIn(tiers, year, texts) ?? { nothing: "unknown" as const }),
        ],
      })),
    },
    { block: "text", text: texts.context.sources(sources.join("; ")) },
  ];
  return blocks;
};
