import { days } from "../../../calendar/calendar.ts";
import type { Quantity } from "../../../figures/quantity.ts";
import { isSum } from "../../../report/isSum.ts";
import type { Result } from "../../../report/report.ts";
import { inUnit, type Line, measured, nothing, placed } from "../line.ts";
import { type Part, spansOf } from "../part.ts";
import { tagOf } from "../tagOf.ts";

const targeted = (
  { by, value, illustrative, original, reason }: NonNullable<Result["target"]>,
  unit: Result["unit"],
): Line[] => [
  { says: "target", to: by, value: inUnit(value, unit), illustrative: illustrative ? "true" : "false" },
  ...(original === undefined
    ? []
    : [{ says: "targetAtFirst", to: by, value: inUnit(original, unit), words: reason ?? "" }]),
];

/** Of a share in per cents; an attribute of our own, as the core has none. */
const shareTag = "#indicator+share+num";

const part = (says: string, to: string, share: number | null): Line[] =>
  share === null ? [] : [{ says, to, value: share, unit: "" }];

/** A year or a day, as sources have it; anything else does not fit a column of dates. */
const day = (text: string | null): string | undefined =>
  text !== null && /^\d{4}(?:-\d\d-\d\d)?$/.test(text) ? text : undefined;

/** Each indicator: in the period, to date, before it began, its target and how much of it is reached; by place and by period. */
export const results: Part = (report, texts) => {
  const { thisPeriod, toDate } = spansOf(report);
  const { to } = report.period;
  const names = new Map(report.project.places.map(({ place, name }) => [place, name]));
  return report.results.flatMap((result) => {
    const definition = report.definitions.find(({ id }) => id === result.indicator);
    const { baseline, target, unit, trend = [] } = result;
    const quantity = (of: Quantity) => measured(of, unit);
    const lines: Line[] = [
      { ...thisPeriod, ...quantity(result.thisPeriod) },
      { ...toDate, ...quantity(result.toDate) },
      ...(baseline === null ? [] : [{ says: "baseline", from: day(baseline.since), ...quantity(baseline.quantity) }]),
      ...(baseline === null || !isSum(definition ?? {})
        ? []
        : [{ says: "cumulative", to, ...quantity(result.cumulative) }]),
      ...(target === null ? [{ says: "target", ...nothing("notApplicable") }] : targeted(target, unit)),
      ...part("achieved", to, result.achieved),
      ...part("expected", to, result.expected),
      { says: "status", to, words: texts.status[result.status], unit: "" },
      ...trend.map(({ period, quantity: of }) => ({ says: "trend", ...days(period), ...quantity(of) })),
      ...result.places.flatMap((one) =>
        [
          { ...thisPeriod, ...quantity(one.thisPeriod) },
          { ...toDate, ...quantity(one.toDate) },
          ...(one.target === undefined ? [] : targeted(one.target, unit)),
        ].map((line) => ({ ...line, ...placed(one.place, names.get(one.place) ?? one.place) })),
      ),
    ];
    return lines.map((line) => ({
      code: result.indicator,
      name: definition?.title ?? result.indicator,
      tag: unit === "share" ? shareTag : tagOf(definition?.measure ?? ""),
      unit: unit === "share" ? "%" : report.counts.find(({ measure }) => measure === definition?.measure)?.unit,
      ...line,
    }));
  });
};
