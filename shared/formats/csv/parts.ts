import { label, titleOf } from "../../activities/dimensions.ts";
import { isMeasure, measureOf } from "../../activities/measures.ts";
import { days } from "../../calendar.ts";
import { digitsOf } from "../../currencies.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Quantity } from "../../quantity.ts";
import type { Report } from "../../report/report.ts";
import { type Line, major, nothing, quantity } from "./line.ts";
import { tagOf } from "./tagOf.ts";

type Part = (report: Report, texts: Texts) => readonly Line[];

const spans = ({ period, grant }: Report) => ({
  thisPeriod: { says: "thisPeriod", from: period.from, to: period.to },
  toDate: { says: "toDate", from: grant.startsOn, to: period.to },
});

const countryOf = (place: string, name: string): Line =>
  /^[A-Z]{2}$/.test(place) ? { country: place, place: name } : { place: name };

/** Each indicator: in the period, to date, before it began, its target and how much of it is reached; and by place. */
const results: Part = (report, texts) => {
  const span = spans(report);
  const nameOf = new Map(report.project.places.map(({ place, name }) => [place, name]));
  return report.results.flatMap((result): Line[] => {
    const definition = report.definitions.find(({ id }) => id === result.indicator);
    const own: Line = {
      code: result.indicator,
      name: definition?.title ?? result.indicator,
      tag: tagOf(definition?.measure ?? ""),
      ...(definition && isMeasure(definition.measure) ? { unit: measureOf(definition.measure).unit } : {}),
    };
    const { baseline, target, achieved, expected, status } = result;
    const aims = (of: NonNullable<typeof target>): Line[] => [
      { says: "target", to: of.by, value: of.value, illustrative: of.illustrative ? "true" : "false" },
      ...(of.original === undefined
        ? []
        : [{ says: "targetAtFirst", to: of.by, value: of.original, words: of.reason ?? "" }]),
    ];
    const part = (says: string, share: number | null): Line[] =>
      share === null ? [] : [{ says, to: report.period.to, value: share, unit: "" }];
    return [
      { ...span.thisPeriod, ...quantity(result.thisPeriod) },
      { ...span.toDate, ...quantity(result.toDate) },
      ...(baseline === null
        ? []
        : [
            { says: "baseline", to: baseline.since ?? undefined, ...quantity(baseline.quantity) },
            { says: "cumulative", to: report.period.to, ...quantity(result.cumulative) },
          ]),
      ...(target === null ? [{ says: "target", ...nothing("notApplicable") }] : aims(target)),
      ...part("achieved", achieved),
      ...part("expected", expected),
      { says: "status", to: report.period.to, words: texts.status[status], unit: "" },
      ...result.places.flatMap((one): Line[] => {
        const place = countryOf(one.place, nameOf.get(one.place) ?? one.place);
        return [
          { ...span.thisPeriod, ...quantity(one.thisPeriod), ...place },
          { ...span.toDate, ...quantity(one.toDate), ...place },
          ...(one.target === undefined ? [] : aims(one.target).map((aim) => ({ ...aim, ...place }))),
        ];
      }),
    ].map((line) => ({ ...own, ...line }));
  });
};

const counts: Part = (report) => {
  const span = spans(report);
  return report.counts.flatMap(({ measure, title, unit, currency, thisPeriod, toDate }) => {
    const digits = currency === undefined ? 0 : (digitsOf(currency) ?? 2);
    const own = {
      code: measure,
      name: title,
      tag: tagOf(measure),
      ...(currency === undefined ? { unit } : { currency }),
    };
    return [
      { ...own, ...span.thisPeriod, ...quantity(thisPeriod, digits) },
      { ...own, ...span.toDate, ...quantity(toDate, digits) },
    ];
  });
};

const breakdowns: Part = (report) =>
  report.breakdowns.flatMap(({ measure, title, unit, rows, columns, cells, total }) => {
    const own = { code: measure, name: title, unit, ...spans(report).toDate };
    const cell = (of: Quantity, row: string, column: string | undefined): Line => ({
      ...own,
      tag: tagOf(measure, [
        [rows.dimension, row],
        ...(columns && column !== undefined ? [[columns.dimension, column] as const] : []),
      ]),
      by: titleOf(rows.dimension),
      category: label(rows.dimension, row),
      ...(columns && column !== undefined
        ? { alsoBy: titleOf(columns.dimension), alsoCategory: label(columns.dimension, column) }
        : {}),
      ...quantity(of),
    });
    return [
      ...rows.categories.flatMap((row, at) =>
        (cells[at] ?? []).map((of, across) => cell(of, row, columns?.categories[across])),
      ),
      { ...own, tag: tagOf(measure), says: "total", ...quantity(total) },
    ];
  });

const money: Part = (report) => {
  const { money: own, grant, period } = report;
  const amount = (of: typeof own.agreed): Line =>
    of === null ? nothing("unknown") : { value: major(of.minor, digitsOf(of.currency) ?? 2), currency: of.currency };
  const span = { from: grant.startsOn, to: period.to };
  return [
    { says: "agreed", from: grant.startsOn, to: grant.endsOn, ...amount(own.agreed) },
    { says: "received", ...span, ...amount(own.received) },
    { says: "spent", ...span, ...amount(own.spent) },
    { says: "timeUsed", ...span, value: own.timeUsed },
    { says: "moneyUsed", ...span, ...(own.moneyUsed === null ? nothing("unknown") : { value: own.moneyUsed }) },
    ...(own.conversions ?? []).flatMap((one): Line[] => [
      { says: `${one.counts}From`, to: one.valueDate, ...amount(one.from) },
      { says: `${one.counts}As`, to: one.valueDate, ...amount(one.to), words: one.source ?? "" },
      ...(one.rate === null ? [] : [{ says: "rate", to: one.valueDate, value: one.rate, words: one.rule ?? "" }]),
      ...one.used.map(({ currency, date, perUsd }) => ({ says: "perUsd", to: date, value: perUsd, currency })),
    ]),
  ];
};

const coFunding: Part = (report, { locale }) => {
  const list = new Intl.ListFormat(locale);
  return report.coFunding.measures.flatMap(({ measure, title, unit, credited, alone, together }) =>
    [
      { says: "credited", ...quantity(credited) },
      { says: "alone", ...quantity(alone) },
      ...together.map((own) => ({ says: "together", together: list.format(own.donors), ...quantity(own.quantity) })),
    ].map((line) => ({ ...spans(report).toDate, code: measure, name: title, unit, tag: tagOf(measure), ...line })),
  );
};

const reconciliation: Part = (report) =>
  (report.reconciliation ?? []).flatMap(
    ({ measure, title, unit, credited, others, moreThanOnce, notCredited, total }) =>
      [
        { says: "credited", ...quantity(credited) },
        ...others.map(({ donor, quantity: of }) => ({ says: "others", together: donor ?? undefined, ...quantity(of) })),
        { says: "moreThanOnce", ...quantity(moreThanOnce) },
        { says: "notCredited", ...quantity(notCredited) },
        { says: "total", ...quantity(total) },
      ].map((line) => ({ ...spans(report).toDate, code: measure, name: title, unit, tag: tagOf(measure), ...line })),
  );

/** A date as a day: a year or month, as sources have them, stays out of a column of dates. */
const day = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;

const published: Part = ({ published: own }) =>
  own.map(({ says, value, unit, qualifier, since, asOf, source }) => ({
    name: says,
    says: "published",
    from: day(since),
    to: day(asOf),
    value,
    unit,
    qualifier,
    words: [since, asOf, source].filter((text) => text !== null).join("; "),
  }));

const coverage: Part = (report, texts) =>
  report.coverage.flatMap(({ place, periods }) =>
    periods.map(({ period, state }) => {
      const { from, to } = days(period);
      const name = report.project.places.find((own) => own.place === place)?.name ?? place;
      const said = state === "approved" ? { words: texts.coverage.reported } : nothing(state);
      return { says: "submission", from, to, ...countryOf(place, name), ...said };
    }),
  );

const context: Part = (report, texts) =>
  report.context.flatMap(({ place, name, tiers }) =>
    tiers.map(({ year, tier }) => ({
      says: "tier",
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      ...countryOf(place, name),
      words: texts.context.tiers[tier],
    })),
  );

/** The parts of a report that hold numbers, by their name in the data. */
export const parts = {
  results,
  counts,
  breakdowns,
  money,
  coFunding,
  reconciliation,
  published,
  coverage,
  context,
} as const satisfies Record<string, Part>;
