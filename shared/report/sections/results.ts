import { value } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import { isCounted } from "../../sum.ts";
import type { Block, ProgressBar, Row, Value } from "../blocks.ts";
import type { Report, Result } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { counted } from "./counted.ts";
import { counts } from "./counts.ts";
import { published } from "./published.ts";
import type { Section } from "./section.ts";
import { titleOf } from "./titleOf.ts";

const notApplicable: Value = { nothing: "notApplicable" };

function bar(report: Report, { indicator, cumulative, target, achieved, expected, status }: Result): ProgressBar {
  const share = isCounted(cumulative) ? "notApplicable" : cumulative.nothing;
  return {
    label: titleOf(report, indicator),
    share: achieved ?? share,
    ...(target === null || expected === null ? {} : { expected }),
    status,
  };
}

const againstTarget = ({ target, achieved }: Result): Value[] =>
  target === null
    ? [notApplicable, notApplicable, notApplicable]
    : [
        { number: target.value, illustrative: target.illustrative },
        { date: target.by },
        achieved === null ? notApplicable : { share: achieved },
      ];

/** Columns that would hold nothing in any row (baselines, targets) are left out. */
function table(report: Report, texts: Texts): Block {
  const [own, shared] = [texts.results, texts.columns];
  const fromBaseline = report.results.some(({ baseline }) => baseline !== null);
  const targeted = report.results.some(({ target }) => target !== null);
  const row = (result: Result): Row => ({
    cells: [
      titleOf(report, result.indicator),
      counted(result.thisPeriod),
      counted(result.toDate),
      ...(fromBaseline ? [result.baseline === null ? notApplicable : counted(result.cumulative)] : []),
      ...(targeted ? againstTarget(result) : []),
      { status: result.status },
    ],
  });
  return {
    block: "table",
    caption: own.table,
    columns: [
      words(texts.chart.indicator),
      numbers(shared.thisPeriod),
      numbers(shared.toDate),
      ...(fromBaseline ? [numbers(own.cumulative)] : []),
      ...(targeted ? [numbers(own.target), words(own.by), numbers(own.ofTarget)] : []),
      words(texts.chart.status),
    ],
    rows: report.results.map(row),
  };
}

/** Every indicator against its target, in this period and since the grant began. */
export const results: Section = (report, texts) => {
  const own = texts.results;
  const heading = { block: "heading", level: 2, id: "results", text: own.heading } as const;
  const rest = [...counts(report, texts), ...published(report, texts)];
  if (report.results.length === 0) return [heading, { block: "text", text: own.none }, ...rest];
  const withTarget = report.results.filter(({ target }) => target !== null);
  const blocks: Block[] = [heading];
  if (withTarget.length > 0) {
    const bars = withTarget.map((result) => bar(report, result));
    blocks.push({ block: "chart", chart: "progress", title: own.chart, bars });
  }
  blocks.push(table(report, texts));
  for (const { indicator, baseline } of report.results) {
    if (baseline === null) continue;
    const before = value(counted(baseline.quantity), texts);
    blocks.push({
      block: "text",
      text: own.baselines(titleOf(report, indicator), before, baseline.since ?? ""),
    });
  }
  for (const { indicator, target } of report.results) {
    if (target?.original === undefined) continue;
    const original = value({ number: target.original }, texts);
    blocks.push({ block: "text", text: own.revised(titleOf(report, indicator), original, target.reason ?? "") });
  }
  return [...blocks, ...rest];
};
