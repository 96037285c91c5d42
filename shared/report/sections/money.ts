import { value } from "../../formats/value.ts";
import type { Money } from "../../money.ts";
import type { Block, Value } from "../blocks.ts";
import type { Section } from "./section.ts";

const amount = (money: Money | null): Value => money ?? { nothing: "unknown" };

/** What was agreed, received and spent, beside the time that has passed. What is unknown stays unknown. */
export const money: Section = ({ money: own, period }, texts) => {
  const words = texts.money;
  const by = words.by(value({ date: period.to }, texts));
  const used: Value = own.moneyUsed === null ? { nothing: "unknown" } : { share: own.moneyUsed };
  const unknown = [own.agreed, own.received, own.spent].includes(null);
  const blocks: Block[] = [
    { block: "heading", level: 2, id: "money", text: words.heading },
    {
      block: "facts",
      facts: [
        { term: words.agreed, value: amount(own.agreed) },
        { term: words.received, value: amount(own.received), detail: by },
        { term: words.spent, value: amount(own.spent), detail: by },
      ],
    },
    {
      block: "facts",
      facts: [
        { term: words.timeUsed, value: { share: own.timeUsed }, detail: words.ofGrant },
        { term: words.moneyUsed, value: used, detail: words.ofAgreed },
      ],
    },
  ];
  return unknown ? [...blocks, { block: "text", text: words.unknown }] : blocks;
};
