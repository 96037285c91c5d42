import type { Texts } from "../../languages/texts.ts";
import type { Money } from "../../money/money.ts";
import type { Block, Value } from "../blocks.ts";
import type { Report } from "../report.ts";
import { numbers, words } from "./columns.ts";

type Line = NonNullable<Report["money"]["budget"]>["total"];

const amount = (money: Money | null): Value => money ?? { nothing: "unknown" };

/** What was planned, as first agreed and as revised, beside what was spent, line by line. */
export const budget = ({ money: { budget: own } }: Report, { money: said, columns }: Texts): Block[] => {
  if (own === undefined) return [];
  const isRevised = own.lines.some(({ revised }) => revised !== null);
  const cells = ({ original, revised, spent, variance }: Line): Value[] => [
    amount(original),
    // A line that was not revised stands as it was: there is no other number, which is not an unknown one.
    ...(isRevised ? [revised ?? ({ nothing: "notApplicable" } as const)] : []),
    amount(spent),
    amount(variance),
  ];
  return [
    {
      block: "table",
      caption: said.budget,
      columns: [
        words(said.line),
        numbers(said.original),
        ...(isRevised ? [numbers(said.revised)] : []),
        numbers(said.spent),
        numbers(said.variance),
      ],
      rows: [
        ...own.lines.map((line) => ({ cells: [line.purpose ?? said.noLine, ...cells(line)] })),
        ...(own.lines.length > 1 ? [{ cells: [columns.total, ...cells(own.total)], total: true }] : []),
      ],
    },
  ];
};
