import { days } from "../../../calendar/calendar.ts";
import type { Report } from "../../../report/report.ts";
import { amount, type Line, nothing } from "../line.ts";
import type { Part } from "../part.ts";

type Budget = NonNullable<Report["money"]["budget"]>;

/** What was agreed, received and spent, by budget line and over time, and every rate by which something was converted. */
export const money: Part = ({ money: own, grant, period }) => {
  const span = { from: grant.startsOn, to: period.to };
  return [
    { says: "agreed", from: grant.startsOn, to: grant.endsOn, ...amount(own.agreed) },
    { says: "received", ...span, ...amount(own.received) },
    { says: "spent", ...span, ...amount(own.spent) },
    { says: "timeUsed", ...span, value: own.timeUsed },
    { says: "moneyUsed", ...span, ...(own.moneyUsed === null ? nothing("unknown") : { value: own.moneyUsed }) },
    ...(own.overTime ?? []).flatMap((one) => {
      const until = { from: grant.startsOn, to: days(one.period).to };
      return [
        { says: "received", ...until, ...amount(one.received) },
        { says: "spent", ...until, ...amount(one.spent) },
      ];
    }),
    ...(own.budget === undefined ? [] : budgeted(own.budget, span)),
    ...(own.conversions ?? []).flatMap(converted),
  ];
};

function budgeted({ lines, total }: Budget, span: Line): Line[] {
  const said = (code: string, name: string | undefined, { original, revised, spent, variance }: Budget["total"]) =>
    [
      { says: "original", ...amount(original) },
      ...(revised === null ? [] : [{ says: "revised", ...amount(revised) }]),
      { says: "spent", ...amount(spent) },
      { says: "variance", ...amount(variance) },
    ].map((line) => ({ code, name, ...span, ...line }));
  return [
    ...lines.flatMap((line) => said("budget", line.purpose ?? undefined, line)),
    ...said("budget.total", undefined, total),
  ];
}

function converted(one: NonNullable<Report["money"]["conversions"]>[number]): Line[] {
  const on = { from: one.valueDate, to: one.valueDate };
  return [
    { says: `${one.counts}From`, ...on, ...amount(one.from) },
    { says: `${one.counts}As`, ...on, ...amount(one.to), ...(one.source === null ? {} : { words: one.source }) },
    ...(one.rate === null
      ? []
      : [{ says: "rate", ...on, value: one.rate, ...(one.rule === null ? {} : { words: one.rule }) }]),
    ...one.used.map(({ currency, date, perUsd }) => ({
      says: "perUsd",
      from: date,
      to: date,
      value: perUsd,
      currency,
    })),
  ];
}
