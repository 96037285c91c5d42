import type { Texts } from "../languages/texts.ts";
import type { Chart, Column, Table, Value } from "../report/blocks.ts";

const numeric = (title: string): Column => ({ title, align: "end" });
const worded = (title: string): Column => ({ title, align: "start" });
const numberOr = (value: number | Extract<Value, { nothing: unknown }>["nothing"]): Value =>
  typeof value === "number" ? { number: value } : { nothing: value };

/** The numbers of a chart as a table, for who cannot see it and for formats without pictures. */
export function chartTable(chart: Chart, { chart: words, nothing }: Texts): Table {
  const table = { block: "table", caption: chart.title } as const;
  if (chart.chart === "progress")
    return {
      ...table,
      columns: [worded(words.indicator), numeric(words.reached), numeric(words.expected), worded(words.status)],
      rows: chart.bars.map(({ label, share, expected, status }) => ({
        cells: [
          label,
          typeof share === "number" ? { share } : { nothing: share },
          expected === undefined ? { nothing: "notApplicable" } : { share: expected },
          { status },
        ],
      })),
    };
  if (chart.chart === "bars")
    return {
      ...table,
      columns: [worded(words.category), ...chart.series.map(numeric)],
      rows: chart.bars.map(({ label, values }) => ({ cells: [label, ...values.map(numberOr)] })),
    };
  if (chart.chart === "trend")
    return {
      ...table,
      columns: [worded(words.period), ...chart.lines.map(({ label }) => numeric(label))],
      rows: chart.points.map((point, at) => ({
        cells: [point, ...chart.lines.map(({ values }) => numberOr(values[at] ?? "unknown"))],
      })),
    };
  return {
    ...table,
    columns: [worded(words.place), ...chart.years.map((year) => worded(String(year)))],
    rows: chart.lines.map(({ label, levels }) => ({
      cells: [label, ...levels.map((level) => level ?? nothing.unknown)],
    })),
  };
}
