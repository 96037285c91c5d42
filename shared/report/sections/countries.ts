import { isCounted } from "../../figures/sum.ts";
import type { Block, Value } from "../blocks.ts";
import type { Result } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { aimIn, drawnIn, inUnit } from "./inUnit.ts";
import type { Section } from "./section.ts";
import { titleOf } from "./titleOf.ts";

/** Each indicator by place. A grant for one place has said it all in its results. */
export const countries: Section = (report, texts) => {
  const { grant, results } = report;
  if (grant.places.length < 2 || results.length === 0) return [];
  const nameOf = (place: string): string => grant.places.find((own) => own.place === place)?.name ?? place;
  const unitOf = ({ indicator, unit }: Result): string => {
    if (unit === "share") return "%";
    const definition = report.definitions.find(({ id }) => id === indicator);
    return report.counts.find(({ measure }) => measure === definition?.measure)?.unit ?? "";
  };
  const together = ({ indicator, unit }: Result): string => {
    const { overPlaces = "sum" } = report.definitions.find(({ id }) => id === indicator) ?? {};
    if (unit === "share") return texts.columns.allPlaces;
    return overPlaces === "sum" ? texts.columns.total : texts.columns[overPlaces];
  };
  const parts = results.flatMap((result): Block[] => {
    const title = titleOf(report, result.indicator);
    const targeted = result.places.some(({ target }) => target !== undefined);
    const { unit } = result;
    const aim = (target: Result["target"] | undefined): Value[] => {
      if (!targeted) return [];
      return [target ? aimIn(target, unit) : { nothing: "notApplicable" }];
    };
    const table: Block = {
      block: "table",
      caption: title,
      columns: [
        words(texts.columns.place),
        numbers(texts.columns.thisPeriod),
        numbers(texts.columns.toDate),
        ...(targeted ? [numbers(texts.results.target)] : []),
      ],
      rows: [
        ...result.places.map(({ place, thisPeriod, toDate, target }) => ({
          cells: [nameOf(place), inUnit(thisPeriod, unit), inUnit(toDate, unit), ...aim(target)],
        })),
        {
          cells: [
            together(result),
            inUnit(result.thisPeriod, unit),
            inUnit(result.toDate, unit),
            ...aim(result.target),
          ],
          total: true,
        },
      ],
    };
    const chart: Block = {
      block: "chart",
      chart: "bars",
      title: texts.countries.chart(title),
      unit: unitOf(result),
      series: [title],
      bars: result.places.map(({ place, toDate }) => ({ label: nameOf(place), values: [drawnIn(toDate, unit)] })),
    };
    const more = result.places.filter(({ toDate }) => isCounted(toDate) && toDate.value > 0);
    return [
      { block: "heading", level: 3, id: `countries-${result.indicator}`, text: title },
      ...(more.length > 1 ? [chart, table] : [table]),
    ];
  });
  return [
    { block: "heading", level: 2, id: "countries", text: texts.countries.heading },
    { block: "text", text: texts.countries.text },
    ...parts,
  ];
};
