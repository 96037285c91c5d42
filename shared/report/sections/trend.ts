import { isCounted } from "../../figures/sum.ts";
import { periodName } from "../../formats/periodName.ts";
import type { Block } from "../blocks.ts";
import { drawn } from "./counted.ts";
import { drawnIn } from "./inUnit.ts";
import type { Section } from "./section.ts";
import { titleOf } from "./titleOf.ts";

/** How many charts a report has at most; the numbers of every indicator stand in the tables. */
const most = 8;

/** How results went from one reported period to the next, where two or more were reported and there is something to see. */
export const trend: Section = (report, texts) => {
  const charts = report.results.flatMap((result): Block[] => {
    const { trend: points = [] } = result;
    const known = points.filter(({ quantity }) => isCounted(quantity));
    if (known.length < 2 || known.every(({ quantity }) => drawn(quantity) === 0)) return [];
    const title = titleOf(report, result.indicator);
    const definition = report.definitions.find(({ id }) => id === result.indicator);
    return [
      {
        block: "chart",
        chart: "trend",
        title: texts.trend.chart(title),
        unit:
          result.unit === "share"
            ? "%"
            : (report.counts.find(({ measure }) => measure === definition?.measure)?.unit ?? ""),
        points: points.map(({ period }) => periodName(period, texts)),
        lines: [{ label: title, values: points.map(({ quantity }) => drawnIn(quantity, result.unit)) }],
      },
    ];
  });
  if (charts.length === 0) return [];
  return [
    { block: "heading", level: 2, id: "trend", text: texts.trend.heading },
    { block: "text", text: texts.trend.text },
    ...charts.slice(0, most),
  ];
};
