import { listed } from "../../formats/listed.ts";
import { periodName } from "../../formats/periodName.ts";
import { count, value } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Block, Fact } from "../blocks.ts";
import type { Report, Result } from "../report.ts";
import { aimIn, inUnit } from "./inUnit.ts";
import { missingPeriods } from "./missingPeriods.ts";
import { money } from "./money.ts";
import type { Section } from "./section.ts";
import { titleOf } from "./titleOf.ts";

/** How many results the first screen takes; the rest follow in their section. */
const most = 6;

/** What a number is held against: its target, or else the year from which it counts. */
function detail({ target, baseline, unit }: Result, texts: Texts): Pick<Fact, "detail"> {
  if (target !== null) {
    const aim = value(aimIn(target, unit), texts);
    return { detail: texts.summary.ofTarget(aim, value({ date: target.by }, texts)) };
  }
  return baseline?.since ? { detail: texts.summary.since(baseline.since) } : {};
}

function standing({ results, period }: Report, texts: Texts): string {
  const judged = results.filter(({ achieved }) => achieved !== null);
  if (judged.length === 0) return texts.summary.noTargets;
  const good = judged.filter(({ status }) => status !== "behind");
  const [part, all] = [good, judged].map((some) => count({ number: some.length }, texts));
  return texts.summary.standing(value({ date: period.to }, texts), part ?? "", all ?? "");
}

/** The few numbers and sentences that everybody reads. */
export const summary: Section = (report, texts, released) => {
  const gaps = missingPeriods(report).filter(({ missing }) => missing.length > 0);
  const amounts = money(report, texts, released).flatMap((block) => (block.block === "facts" ? block.facts : []));
  const blocks: Block[] = [
    { block: "heading", level: 2, id: "summary", text: texts.summary.heading },
    {
      block: "facts",
      facts: [
        ...report.results.slice(0, most).map((result) => ({
          term: titleOf(report, result.indicator),
          value: inUnit(result.cumulative, result.unit),
          ...detail(result, texts),
        })),
        ...amounts.filter(({ term }) => term === texts.money.agreed || term === texts.money.spent),
      ],
    },
    { block: "text", text: standing(report, texts) },
  ];
  if (gaps.length > 0) {
    const places = gaps.map(
      ({ place, missing }) =>
        `${place} (${listed(
          missing.map((period) => periodName(period, texts)),
          texts,
        )})`,
    );
    blocks.push({ block: "note", tone: "caution", text: texts.summary.missing(places.join("; ")) });
  }
  return blocks;
};
