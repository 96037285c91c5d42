import type { Quantity } from "../../figures/quantity.ts";
import { periodName } from "../../formats/periodName.ts";
import { count } from "../../formats/value.ts";
import { categoryIn } from "../../languages/labels/dimension.ts";
import type { Texts } from "../../languages/texts.ts";
import { placeName } from "../../places/placeName.ts";
import type { Block, Value } from "../blocks.ts";
import type { Report, Restated } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { inUnit } from "./inUnit.ts";

const shown = (of: Restated["to"], unit: Restated["unit"]): Value =>
  "value" in of ? inUnit(of as Quantity, unit) : of;

function whatOf({ id, title, cell = [] }: Restated, texts: Texts): string {
  const name = id.startsWith("money.") ? texts.money[title as "agreed" | "received" | "spent"] : title;
  const categories = cell.map(({ dimension, code }) => categoryIn(dimension, code, texts));
  return categories.length === 0 ? name : texts.apart(name, categories.join(", "));
}

function whyOf({ reasons }: Restated, texts: Texts): Value {
  if (reasons.length === 0) return { nothing: "unknown" };
  const known: Readonly<Record<string, string>> = texts.restated.reasons;
  return reasons
    .map(({ reason, place, period }) => {
      const why = known[reason] ?? reason;
      return place === undefined || period === undefined
        ? why
        : `${why} (${placeName(place, texts.language)}, ${periodName(period, texts)})`;
    })
    .join("; ");
}

/** What this report says differently than reports that its reader has: value by value, from what to what, and why. */
export const restated = ({ restated: all = [] }: Report, texts: Texts): Block[] => {
  if (all.length === 0) return [];
  const { restated: said, columns } = texts;
  return [
    { block: "heading", level: 3, id: "restated", text: said.heading },
    { block: "text", text: said.text },
    ...[...Map.groupBy(all, ({ since }) => `${since.period} ${since.revision}`).values()].map((own): Block => {
      const { period, revision } = (own[0] as Restated).since;
      return {
        block: "table",
        caption: said.table(periodName(period, texts), count({ number: revision }, texts)),
        columns: [
          words(said.what),
          words(columns.place),
          words(said.when),
          numbers(said.from),
          numbers(said.to),
          words(said.why),
        ],
        rows: own.map((one) => ({
          cells: [
            whatOf(one, texts),
            one.place === null ? said.everywhere : placeName(one.place, texts.language),
            one.counts === "cumulative" ? texts.results.cumulative : columns[one.counts],
            shown(one.from, one.unit),
            shown(one.to, one.unit),
            whyOf(one, texts),
          ],
        })),
      };
    }),
  ];
};
