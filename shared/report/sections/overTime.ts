import { periodName } from "../../formats/periodName.ts";
import type { Texts } from "../../languages/texts.ts";
import { digitsOf } from "../../money/currencies.ts";
import type { Money } from "../../money/money.ts";
import type { Block, Nothing } from "../blocks.ts";
import type { Report } from "../report.ts";

const inMajorUnits = (money: Money | null): number | Nothing =>
  money === null ? "unknown" : money.minor / 10 ** (digitsOf(money.currency) ?? 2);

/** What was received and spent so far, point by point, beside what is agreed. */
export const overTime = ({ money: { overTime: points, agreed } }: Report, texts: Texts): Block[] => {
  const said = texts.money;
  const unit = points?.flatMap(({ received, spent }) => received ?? spent ?? []).at(-1)?.currency;
  if (points === undefined || unit === undefined) return [];
  const lines = [
    { label: said.agreed, values: points.map(() => inMajorUnits(agreed?.currency === unit ? agreed : null)) },
    { label: said.received, values: points.map(({ received }) => inMajorUnits(received)) },
    { label: said.spent, values: points.map(({ spent }) => inMajorUnits(spent)) },
  ];
  return [
    {
      block: "chart",
      chart: "trend",
      title: said.overTime,
      unit,
      points: points.map(({ period }) => periodName(period, texts)),
      lines: lines.filter(({ values }) => values.some((value) => typeof value === "number")),
    },
  ];
};
