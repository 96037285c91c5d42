import { isCounted, sum } from "../../figures/sum.ts";
import { categoryIn, dimensionIn } from "../../languages/labels/dimension.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Block, Row } from "../blocks.ts";
import type { Breakdown } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { counted, drawn } from "./counted.ts";
import type { Section } from "./section.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function captionOf({ title, rows, columns }: Breakdown, texts: Texts): string {
  return columns === null
    ? texts.breakdowns.caption(title, dimensionIn(rows.dimension, texts))
    : texts.breakdowns.captionBoth(title, dimensionIn(rows.dimension, texts), dimensionIn(columns.dimension, texts));
}

function laidOut(breakdown: Breakdown, texts: Texts): Block[] {
  const { measure, of = "", title, unit, rows, columns, cells, total } = breakdown;
  const caption = captionOf(breakdown, texts);
  const labels = rows.categories.map((code) => categoryIn(rows.dimension, code, texts));
  const across = columns?.categories.map((code) => categoryIn(columns.dimension, code, texts)) ?? [];
  const both = across.length > 0;
  const row = (at: number): Row => {
    const own = cells[at] ?? [];
    return { cells: [labels[at] ?? "", ...own.map((cell) => counted(cell)), ...(both ? [counted(sum(own))] : [])] };
  };
  const down = across.map((_, column) => counted(sum(cells.flatMap((own) => own[column] ?? []))));
  const illustrative = cells.flat().some((cell) => isCounted(cell) && cell.illustrative);
  const chart: Block = {
    block: "chart",
    chart: "bars",
    title: caption,
    unit,
    series: both ? across : [title],
    bars: labels.map((category, at) => ({ label: category, values: (cells[at] ?? []).map(drawn) })),
  };
  return [
    {
      block: "heading",
      level: 3,
      id: `breakdown-${`${measure}.${of}`.replaceAll(".", "-").replace(/-$/, "")}`,
      text: title,
    },
    ...(illustrative ? [{ block: "note", tone: "information", text: texts.breakdowns.illustrative } as const] : []),
    // A single bar says nothing that its number does not.
    ...(labels.length < 2 ? [] : [chart]),
    {
      block: "table",
      caption,
      columns: [
        words(capital(dimensionIn(rows.dimension, texts))),
        ...(both ? [...across, texts.columns.total] : [title]).map(numbers),
      ],
      rows: [...labels.map((_, at) => row(at)), { cells: [texts.columns.total, ...down, counted(total)], total: true }],
    },
  ];
}

/** Every measure that can be split (or those that the template names), as a chart and as a table. */
export const breakdowns: Section = (report, texts, _released, settings) => {
  const shown = report.breakdowns.filter(({ measure }) => settings?.measures?.includes(measure) ?? true);
  return shown.length === 0
    ? []
    : [
        { block: "heading", level: 2, id: "breakdowns", text: texts.breakdowns.heading },
        ...shown.flatMap((own) => laidOut(own, texts)),
      ];
};
