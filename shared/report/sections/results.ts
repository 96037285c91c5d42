import { isCounted } from "../../figures/sum.ts";
import { value } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Block, ProgressBar, Row, Value } from "../blocks.ts";
import { isSum } from "../isSum.ts";
import type { Report, Result } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { counted } from "./counted.ts";
import { counts } from "./counts.ts";
import { aimIn, inUnit } from "./inUnit.ts";
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

/** Whether what was there before is part of a result, and not only what it is held against. */
const countsOn = ({ definitions }: Report, { indicator, baseline }: Result): boolean =>
  baseline !== null && isSum(definitions.find(({ id }) => id === indicator) ?? {});

/** How many places an average is made of; nothing where it is none or withheld. */
function averaged(report: Report, { indicator, toDate, places }: Result, texts: Texts): Block[] {
  const definition = report.definitions.find(({ id }) => id === indicator);
  if (definition?.overPlaces !== "average" || places.length < 2 || !isCounted(toDate)) return [];
  const asked = places.filter(({ toDate: own }) => isCounted(own) || own.nothing !== "notApplicable");
  const [part, all] = [asked.filter(({ toDate: own }) => isCounted(own)), asked].map((own) =>
    value({ number: own.length }, texts),
  );
  return [{ block: "text", text: texts.results.averaged(titleOf(report, indicator), part ?? "", all ?? "") }];
}

const againstTarget = ({ target, achieved, unit }: Result): Value[] =>
  target === null
    ? [notApplicable, notApplicable, notApplicable]
    : [aimIn(target, unit), { date: target.by }, achieved === null ? notApplicable : { share: achieved }];

/** Columns that would hold nothing in any row (baselines, targets) are left out. */
function table(report: Report, texts: Texts): Block {
  const [own, shared] = [texts.results, texts.columns];
  const fromBaseline = report.results.some((result) => countsOn(report, result));
  const targeted = report.results.some(({ target }) => target !== null);
  const row = (result: Result): Row => ({
    cells: [
      titleOf(report, result.indicator),
      inUnit(result.thisPeriod, result.unit),
      inUnit(result.toDate, result.unit),
      ...(fromBaseline ? [countsOn(report, result) ? counted(result.cumulative) : notApplicable] : []),
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
  blocks.push(...report.results.flatMap((result) => averaged(report, result, texts)));
  for (const result of report.results) {
    const { indicator, baseline, unit } = result;
    if (baseline === null) continue;
    const before = value(inUnit(baseline.quantity, unit), texts);
    const said = countsOn(report, result) ? own.baselines : own.startsFrom;
    blocks.push({
      block: "text",
      text: said(titleOf(report, indicator), before, baseline.since ?? ""),
    });
  }
  for (const { indicator, target, unit } of report.results) {
    if (target?.original === undefined) continue;
    const original = value(aimIn({ value: target.original, illustrative: false }, unit), texts);
    blocks.push({ block: "text", text: own.revised(titleOf(report, indicator), original, target.reason ?? "") });
  }
  return [...blocks, ...rest];
};
