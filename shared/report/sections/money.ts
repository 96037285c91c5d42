import { percent, value } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Money } from "../../money/money.ts";
import type { Block, Value } from "../blocks.ts";
import type { Conversion, Report } from "../report.ts";
import { budget } from "./budget.ts";
import { numbers, words } from "./columns.ts";
import { overTime } from "./overTime.ts";
import type { Section } from "./section.ts";

const amount = (money: Money | null): Value => money ?? { nothing: "unknown" };

/** What was agreed, received and spent, beside the time that has passed and what was reached. What is unknown stays unknown. */
export const money: Section = (report, texts) => {
  const { money: own, period } = report;
  const said = texts.money;
  const by = said.by(value({ date: period.to }, texts));
  const shareOf = (part: number | null): Value => (part === null ? { nothing: "unknown" } : { share: part });
  const unknown = [own.agreed, own.received, own.spent].includes(null);
  return [
    { block: "heading", level: 2, id: "money", text: said.heading },
    {
      block: "facts",
      facts: [
        { term: said.agreed, value: amount(own.agreed) },
        {
          term: said.received,
          value: amount(own.received),
          detail: own.received === null ? by : ofAgreed(own.received, own.agreed, by, texts),
        },
        { term: said.spent, value: amount(own.spent), detail: by },
      ],
    },
    {
      block: "facts",
      facts: [
        { term: said.timeUsed, value: { share: own.timeUsed }, detail: said.ofGrant },
        { term: said.moneyUsed, value: shareOf(own.moneyUsed), detail: said.ofAgreed },
      ],
    },
    ...(unknown ? [{ block: "text", text: said.unknown } as const] : []),
    ...overTime(report, texts),
    ...besideResults(report, texts),
    ...budget(report, texts),
    ...(own.conversions === undefined ? [] : [conversions(own.conversions, texts)]),
  ];
};

/** When, and how much of the agreed amount that is, where both are known and in one currency. */
function ofAgreed(part: Money, agreed: Money | null, by: string, texts: Texts): string {
  if (agreed === null || agreed.minor <= 0 || agreed.currency !== part.currency) return by;
  return `${by}, ${texts.money.partOfAgreed(percent(part.minor / agreed.minor, texts))}`;
}

/** Where money is used, the part of it beside the part of the time, and of each target that was reached. */
function besideResults({ money: own, results, definitions }: Report, texts: Texts): Block[] {
  const said = texts.money;
  const reached = results.filter(({ achieved }) => achieved !== null);
  if (own.moneyUsed === null || reached.length === 0) return [];
  const titleOf = (indicator: string): string => definitions.find(({ id }) => id === indicator)?.title ?? indicator;
  const row = (title: string, share: number) => ({ cells: [title, { share }] });
  return [
    {
      block: "table",
      caption: said.beside,
      columns: [words(said.what), numbers(said.part)],
      rows: [
        row(said.timeUsed, own.timeUsed),
        row(said.moneyUsed, own.moneyUsed),
        ...reached.map(({ indicator, achieved }) => row(said.reachedOf(titleOf(indicator)), achieved ?? 0)),
      ],
    },
  ];
}

/** Each amount in another currency with the rate by which it counts. */
function conversions(of: readonly Conversion[], texts: Texts): Block {
  const said = texts.money;
  return {
    block: "table",
    caption: said.conversions,
    columns: [words(said.valueDate), words(said.counts), numbers(said.amount), words(said.rate), numbers(said.inGrant)],
    rows: of.map((one) => ({
      cells: [{ date: one.valueDate }, said[one.counts], one.from, rateOf(one, texts), amount(one.to)],
    })),
  };
}

function rateOf({ rate, rule, source, used }: Conversion, texts: Texts): string {
  const said = texts.money;
  if (rate === null || rule === null || source === null) return said.noRate;
  const looked = used.map(({ currency, perUsd, date }) => said.rateFrom(currency, perUsd, value({ date }, texts)));
  return said.ratesOf([`${rate} (${said.rateRule[rule]})`, ...looked].join("; "), source);
}
