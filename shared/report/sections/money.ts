import { value } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Money } from "../../money.ts";
import type { Block, Value } from "../blocks.ts";
import type { Conversion } from "../report.ts";
import { numbers, words } from "./columns.ts";
import type { Section } from "./section.ts";

const amount = (money: Money | null): Value => money ?? { nothing: "unknown" };

/** What was agreed, received and spent, beside the time that has passed. What is unknown stays unknown. */
export const money: Section = ({ money: own, period }, texts) => {
  const said = texts.money;
  const by = said.by(value({ date: period.to }, texts));
  const used: Value = own.moneyUsed === null ? { nothing: "unknown" } : { share: own.moneyUsed };
  const unknown = [own.agreed, own.received, own.spent].includes(null);
  const blocks: Block[] = [
    { block: "heading", level: 2, id: "money", text: said.heading },
    {
      block: "facts",
      facts: [
        { term: said.agreed, value: amount(own.agreed) },
        { term: said.received, value: amount(own.received), detail: by },
        { term: said.spent, value: amount(own.spent), detail: by },
      ],
    },
    {
      block: "facts",
      facts: [
        { term: said.timeUsed, value: { share: own.timeUsed }, detail: said.ofGrant },
        { term: said.moneyUsed, value: used, detail: said.ofAgreed },
      ],
    },
  ];
  if (unknown) blocks.push({ block: "text", text: said.unknown });
  return own.conversions === undefined ? blocks : [...blocks, conversions(own.conversions, texts)];
};

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
