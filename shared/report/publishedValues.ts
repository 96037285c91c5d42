import { differences } from "../differences.ts";
import { zero } from "../figures/sum.ts";
import { isSum } from "./isSum.ts";
import type { Breakdown, Report, Restated } from "./report.ts";

/** One value as a report shows it, and where: of what, in which place (null: all), for which time. */
export type PublishedValue = Omit<Restated, "since" | "from" | "to" | "reasons"> & { readonly value: Restated["to"] };

/** A value that is given differently. */
export type Changed = Omit<PublishedValue, "value"> & Pick<Restated, "from" | "to">;

const timed = (
  of: Pick<PublishedValue, "id" | "title" | "place" | "unit">,
  { thisPeriod, toDate }: Pick<Report["results"][number], "thisPeriod" | "toDate">,
): PublishedValue[] => [
  { ...of, counts: "thisPeriod", value: thisPeriod },
  { ...of, counts: "toDate", value: toDate },
];

const cellsOf = ({ measure, of, title, rows, columns, cells }: Breakdown): PublishedValue[] =>
  cells.flatMap((row, at) =>
    row.map((value, across): PublishedValue => {
      const column = columns && { dimension: columns.dimension, code: columns.categories[across] ?? "" };
      const cell = [
        { dimension: rows.dimension, code: rows.categories[at] ?? "" },
        ...(column === null ? [] : [column]),
      ];
      return { id: of === undefined ? measure : `${measure} ${of}`, title, place: null, counts: "toDate", cell, value };
    }),
  );

/** Every result, count, cell and sum of money of a report. What follows from these (shares, standings, co-funding) is left out. */
export function publishedValues(report: Report): PublishedValue[] {
  const definitionOf = (id: string) => report.definitions.find((definition) => definition.id === id);
  return [
    ...report.results.flatMap(({ indicator: id, unit, places, baseline, cumulative, ...result }) => {
      const of = { id, title: definitionOf(id)?.title ?? id, ...(unit === undefined ? {} : { unit }) };
      return [
        ...timed({ ...of, place: null }, result),
        ...(baseline === null || !isSum(definitionOf(id) ?? {})
          ? []
          : [{ ...of, place: null, counts: "cumulative" as const, value: cumulative }]),
        // The only place says what all of them say.
        ...(places.length < 2 ? [] : places).flatMap(({ place, ...own }) => timed({ ...of, place }, own)),
      ];
    }),
    ...report.counts.flatMap(({ measure, title, currency, ...count }) =>
      timed(
        { id: currency === undefined ? `${measure} ${title}` : `${measure} ${currency}`, title, place: null },
        count,
      ),
    ),
    ...report.breakdowns.flatMap(cellsOf),
    ...(["agreed", "received", "spent"] as const).map((part): PublishedValue => {
      const of = { id: `money.${part}`, title: part, place: null, counts: "toDate" as const };
      return { ...of, value: report.money[part] ?? { nothing: "unknown" } };
    }),
  ];
}

const whereOf = ({ id, unit, place, counts, cell = [] }: PublishedValue): string =>
  JSON.stringify([id, unit, place, counts, cell.map(({ dimension, code }) => [dimension, code])]);

/** The values that two reports give differently. What one of them does not have was not reported there; a row that a table lacks is zero. */
export function changed(before: Report, after: Report): Changed[] {
  const [was, is] = [before, after].map(
    (report) => new Map(publishedValues(report).map((own) => [whereOf(own), own] as const)),
  ) as [Map<string, PublishedValue>, Map<string, PublishedValue>];
  const hasTable = (report: Report, { id, cell = [] }: PublishedValue): boolean =>
    report.breakdowns.some(
      ({ measure, of, rows }) =>
        id === (of === undefined ? measure : `${measure} ${of}`) && rows.dimension === cell[0]?.dimension,
    );
  const absent = (report: Report, own: PublishedValue): Restated["to"] =>
    own.cell !== undefined && hasTable(report, own) ? zero : { nothing: "notReported" };
  return [...new Map([...was, ...is])].flatMap(([where, one]) => {
    const { value: _value, ...own } = one;
    const from = was.get(where)?.value ?? absent(before, one);
    const to = is.get(where)?.value ?? absent(after, one);
    return differences({ value: from }, { value: to }).length === 0 ? [] : [{ ...own, from, to }];
  });
}
