import { Currency, Money } from "../money/money.ts";
import { text } from "../text.ts";
import { openDimension } from "./dimension.ts";
import { kind, output } from "./kind.ts";

const currency = openDimension("currency", Currency, "Currency not recorded");

/** A sub-grant made to an NGO. An amount that is not known is left out, which is not zero. */
export const subgrant = kind({
  kind: "subgrant",
  title: "Sub-grant",
  dimensions: { currency },
  fields: {
    ngo: text(200).meta({ title: "NGO", description: "The organisation; no names of people" }),
    amount: Money.optional().meta({
      title: "Amount",
      description: "In minor units of the currency (cents); leave out when it is not known",
    }),
    purpose: text(500).optional().meta({ title: "Purpose", description: "What it is for" }),
  },
  check: ({ amount }, problem) => {
    if (amount !== undefined && amount.minor < 0) problem(["amount", "minor"], "is less than nothing");
  },
  measures: {
    number: {
      title: "Sub-grants made",
      unit: "sub-grants",
      dimensions: [],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#output+subgrant+num",
      // A running total of money is of many sub-grants, and does not say of how many.
      cells: ({ runningTotal }) => (runningTotal === undefined ? [{ value: 1 }] : null),
    },
    value: {
      title: "Value of sub-grants",
      unit: "minor units",
      dimensions: ["currency"],
      apart: "currency",
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#value+subgrant+transfer",
      cells: ({ amount }) =>
        amount === undefined ? null : [{ in: { currency: amount.currency }, value: amount.minor }],
    },
  },
});
