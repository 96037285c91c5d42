import type { Result } from "../report/report.ts";
import { type Element, element } from "./element.ts";
import { missingIn, numbersOf } from "./numbersOf.ts";
import type { Reported } from "./results.ts";
import { actual, target } from "./resultValues.ts";

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Targets of one report, in all and by place, each with the time that it is for. */
function targetsOf({ report, result }: Reported, span: Span | undefined) {
  const { startsOn } = report.grant;
  const spanOf = (by: string): Span => span ?? { from: by < startsOn ? by : startsOn, to: by };
  const all: { aim: Result["target"] | undefined; place?: string }[] = [
    { aim: result.target },
    ...result.places.map(({ place, target: aim }) => ({ place, aim })),
  ];
  return all.flatMap(({ aim, ...of }) => (aim == null ? [] : [{ span: spanOf(aim.by), aim, of }]));
}

/**
 * The periods of an indicator over released reports, oldest first: targets (the last word on each), and of the actuals those that were
 * published, none where all are `withheld`. What is left out is said in the remarks.
 */
export function periodsOf(
  reported: readonly Reported[],
  { several, withheld }: { readonly several: boolean; readonly withheld: boolean },
): { periods: Element[]; remarks: string[] } {
  const periods = new Map<string, Span & { targets: Map<string, Element>; actuals: Element[] }>();
  const at = ({ from, to }: Span) => {
    const own = periods.get(`${to} ${from}`) ?? { from, to, targets: new Map<string, Element>(), actuals: [] };
    periods.set(`${to} ${from}`, own);
    return own;
  };
  const remarks = new Set<string>();
  if (withheld) remarks.add("Counts of victims are withheld where several grants pay for a project.");
  else if (several) remarks.add("By grant: what several paid for together is in each, so grants do not add up.");

  for (const one of reported) {
    const { grant, period } = one.report;
    const own = several ? [{ name: "grant", value: grant.title }] : [];
    const { unit } = one.result;
    const isPerPeriod = one.definition.counting === "perPeriod";
    const span = isPerPeriod ? period : { from: grant.startsOn, to: period.to };
    const { actuals } = at(span);
    const who = several ? `, ${grant.title}` : "";
    if (!withheld) {
      const numbers = numbersOf(one, isPerPeriod);
      for (const { quantity, categories = [], ...of } of numbers)
        actuals.push(...actual(quantity, { ...of, categories: [...own, ...categories] }, unit));
      for (const what of missingIn(numbers)) remarks.add(`${span.from} to ${span.to}${who}: ${what}.`);
    }
    for (const { span: ahead, aim, of } of targetsOf(one, isPerPeriod ? span : undefined))
      at(ahead).targets.set(`${grant.id} ${of.place ?? ""}`, target(aim, { ...of, categories: own }, unit));
  }
  return {
    periods: [...periods]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { from, to, targets, actuals }]) =>
        element("period", {}, [
          element("period-start", { "iso-date": from }),
          element("period-end", { "iso-date": to }),
          ...targets.values(),
          ...actuals,
        ]),
      ),
    remarks: [...remarks],
  };
}
