import type { Markup } from "../formats/markup.ts";
import type { Texts } from "../languages/texts.ts";
import type { Chart } from "../report/blocks.ts";
import { bars } from "./bars.ts";
import { progress } from "./progress.ts";
import { steps } from "./steps.ts";
import { trend } from "./trend.ts";

/** A chart as a picture (SVG). `id` names its parts, once in a document. */
export function draw(chart: Chart, id: string, texts: Texts): Markup {
  switch (chart.chart) {
    case "progress":
      return progress(chart, id, texts);
    case "bars":
      return bars(chart, id, texts);
    case "steps":
      return steps(chart, id, texts);
    case "trend":
      return trend(chart, id, texts);
  }
}
