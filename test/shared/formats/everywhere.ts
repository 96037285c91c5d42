import type { Block } from "../../../shared/report/blocks.ts";

/** The text in every place that takes one. */
export const everywhere = (text: string): Block[] => [
  { block: "cover", title: text, subtitle: text, facts: [{ term: text, value: text, detail: text }] },
  { block: "heading", level: 2, id: "a", text },
  { block: "heading", level: 2, id: "b", text },
  { block: "heading", level: 3, id: "c", text },
  { block: "text", text },
  { block: "note", tone: "caution", text },
  {
    block: "table",
    caption: text,
    columns: [1, 2, 3, 4, 5].map(() => ({ title: text, align: "start" })),
    rows: [{ cells: [text, text, { number: 1, unit: text }, text, text] }],
  },
  {
    block: "chart",
    chart: "progress",
    title: text,
    bars: [{ label: text, share: 0.5, expected: 0.5, status: "behind" }],
  },
  {
    block: "chart",
    chart: "bars",
    title: text,
    unit: text,
    series: [text, "other"],
    bars: [{ label: text, values: [1, "suppressed"] }],
  },
  {
    block: "chart",
    chart: "steps",
    title: text,
    levels: [text, "other"],
    years: [2020],
    lines: [{ label: text, levels: [text] }],
  },
];
