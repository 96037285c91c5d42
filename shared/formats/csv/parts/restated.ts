import type { Quantity } from "../../../figures/quantity.ts";
import { categoryIn, dimensionIn } from "../../../languages/labels/dimension.ts";
import type { Texts } from "../../../languages/texts.ts";
import { placeName } from "../../../places/placeName.ts";
import type { Restated } from "../../../report/report.ts";
import { amount, type Line, measured, nothing, placed } from "../line.ts";
import { type Part, spansOf } from "../part.ts";

const saidOf = (of: Restated["to"], unit: Restated["unit"]): Line => {
  if ("minor" in of) return amount(of);
  return "nothing" in of ? nothing(of.nothing) : measured(of as Quantity, unit);
};

const cellOf = ({ cell = [] }: Restated, texts: Texts): Line => {
  const [first, second] = cell;
  return {
    ...(first && { by: dimensionIn(first.dimension, texts), category: categoryIn(first.dimension, first.code, texts) }),
    ...(second && {
      alsoBy: dimensionIn(second.dimension, texts),
      alsoCategory: categoryIn(second.dimension, second.code, texts),
    }),
  };
};

/** What an earlier report said, and what it is now. */
export const restated: Part = (report, texts) => {
  const spans = { ...spansOf(report), cumulative: { to: report.period.to } };
  const reasons: Readonly<Record<string, string>> = texts.restated.reasons;
  return (report.restated ?? []).flatMap((one) => {
    const own = {
      code: one.id,
      name: one.title,
      ...(one.place === null ? {} : placed(one.place, placeName(one.place, texts.language))),
      ...cellOf(one, texts),
      ...spans[one.counts],
    };
    const why = one.reasons.map(({ reason }) => reasons[reason] ?? reason).join("; ");
    return [
      { ...own, says: `${one.counts}Before`, ...saidOf(one.from, one.unit) },
      { ...own, says: `${one.counts}Now`, ...saidOf(one.to, one.unit), ...(why === "" ? {} : { words: why }) },
    ];
  });
};
