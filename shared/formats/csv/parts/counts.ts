import { quantity } from "../line.ts";
import { type Part, spansOf } from "../part.ts";
import { tagOf } from "../tagOf.ts";

/** Everything that was counted, whether or not an indicator asks for it. */
export const counts: Part = (report) => {
  const spans = spansOf(report);
  return report.counts.flatMap(({ measure, title, unit, currency, thisPeriod, toDate }) => {
    const own = {
      code: measure,
      name: title,
      tag: tagOf(measure),
      ...(currency === undefined ? { unit } : { currency }),
    };
    return [
      { ...own, ...spans.thisPeriod, ...quantity(thisPeriod, currency) },
      { ...own, ...spans.toDate, ...quantity(toDate, currency) },
    ];
  });
};
