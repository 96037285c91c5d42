import { isMeasure, measureOf } from "../activities/measures.ts";
import { isSum } from "../report/isSum.ts";
import type { Report, Result } from "../report/report.ts";
import { type Element, element, narrated } from "./element.ts";
import { periodsOf } from "./periodsOf.ts";
import { exactness, inUnit } from "./resultValues.ts";
import { sentence, told } from "./told.ts";

type Definition = Report["definitions"][number];

/** An indicator as one released report has it. */
export interface Reported {
  readonly report: Report;
  readonly definition: Definition;
  readonly result: Result;
}

/** Codes of the codelist ResultType. */
const levels = { output: 1, outcome: 2, impact: 3 } as const satisfies Record<Definition["level"], number>;

/** Codes of the codelist IndicatorMeasure: what is counted, a percentage, and a place on a scale. */
const measures = { unit: 1, share: 2, ordinal: 4 } as const;

/** Codes of the codelist IndicatorVocabulary, by the frameworks that there are codes of. */
const vocabularies: Readonly<Record<string, number>> = {
  "US foreign assistance standard indicators": 3,
  "Sustainable Development Goals": 9,
};
const ownVocabulary = 99;

const known = (measure: string) => (isMeasure(measure) ? measureOf(measure) : undefined);

/** Counts of victims, and what nobody knows any more: it could have been one. */
const countsVictims = ({ measure }: Definition): boolean => known(measure)?.victims ?? true;

function baselineOf({ baseline, unit }: Result): Element[] {
  const year = /^\d{4}/.exec(baseline?.asOf ?? baseline?.since ?? "")?.[0];
  if (baseline === null || year === undefined || !("value" in baseline.quantity)) return [];
  const { value, qualifier } = baseline.quantity;
  const comment = [
    ...exactness[unit ?? "count"][qualifier],
    ...(baseline.since === null ? [] : [`Since ${baseline.since}.`]),
    ...(baseline.source === undefined ? [] : [`Source: ${sentence(baseline.source)}`]),
  ].join(" ");
  const date = /^\d{4}-\d\d-\d\d$/.test(baseline.asOf ?? "") ? baseline.asOf : undefined;
  return [
    element(
      "baseline",
      { year, "iso-date": date, value: inUnit(value, unit) },
      comment === "" ? [] : [narrated("comment", comment)],
    ),
  ];
}

/** One indicator over the reports that have it, oldest first. */
function resultOf(reported: readonly Reported[], { language, alone }: Context): Element[] {
  const last = reported.at(-1);
  if (last === undefined) return [];
  const { definition, result } = last;
  const several = new Set(reported.map(({ report }) => report.grant.id)).size > 1;
  const { periods, remarks } = periodsOf(reported, { several, withheld: !alone && countsVictims(definition) });
  const measure = known(definition.measure);
  const addsUp = !several && isSum(definition) && measure?.overTime === "sum";
  const noBaseline =
    result.baseline === null && result.noBaseline !== undefined ? [`No baseline: ${sentence(result.noBaseline)}`] : [];
  return [
    element("result", { type: levels[definition.level], "aggregation-status": addsUp ? 1 : 0 }, [
      narrated("title", definition.title),
      element(
        "indicator",
        {
          measure: measures[definition.unit ?? measure?.iati.measure ?? "unit"],
          ascending: definition.direction === "decrease" ? 0 : 1,
          "aggregation-status": addsUp ? 1 : 0,
        },
        [
          narrated("title", definition.title),
          told("description", definition.definition, [...noBaseline, ...remarks], language),
          ...(definition.codes ?? []).map(({ framework, code }) =>
            element("reference", { vocabulary: vocabularies[framework] ?? ownVocabulary, code }),
          ),
          ...baselineOf(result),
          ...periods,
        ],
      ),
    ]),
  ];
}

interface Context {
  readonly language: string;
  /**
   * Whether the reports are of the only grant of their project, or are read by its donor alone. Where others paid, too, counts of victims
   * are withheld: whoever has another grant's report could find small numbers by comparing.
   */
  readonly alone: boolean;
}

/**
 * The results of released reports, one `result` an indicator and version. Nothing is computed here: what the reports suppress is not
 * said. `reports` are the last revisions, of one grant or of all.
 */
export function results(reports: readonly Report[], context: Context): Element[] {
  const inOrder = reports.toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1));
  const reported = inOrder.flatMap((report) =>
    report.results.flatMap((result) => {
      const definition = report.definitions.find(({ id }) => id === result.indicator);
      return definition === undefined ? [] : [{ report, definition, result }];
    }),
  );
  const byVersion = Map.groupBy(reported, ({ definition: { id, version } }) => `${id} ${version}`);
  return [...byVersion.values()].flatMap((own) => resultOf(own, context));
}
