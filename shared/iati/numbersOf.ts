import type { Quantity } from "../figures/quantity.ts";
import { isSum } from "../report/isSum.ts";
import { cellsOf } from "./cellsOf.ts";
import type { Reported } from "./results.ts";
import type { About } from "./resultValues.ts";

/** What an actual without a number is, in words. */
const without = {
  suppressed: "withheld, because numbers this small, or what follows from them, could lead to people",
  notReported: "not reported, which is not zero",
  notApplicable: "not applicable",
} as const;

/** The total of an indicator in one report, and those of its parts that the report shows. */
export function numbersOf(
  { report, definition, result }: Reported,
  isPerPeriod: boolean,
): (About & { quantity: Quantity })[] {
  const total = { quantity: isPerPeriod ? result.thisPeriod : result.cumulative };
  // Places and categories have no part in what was there before the grant.
  if (result.baseline !== null) return [total];
  const places =
    result.places.length < 2
      ? []
      : result.places.map(({ place, ...own }) => ({ place, quantity: isPerPeriod ? own.thisPeriod : own.toDate }));
  const tables = report.breakdowns.filter(({ measure, of }) => measure === definition.measure && of === undefined);
  return [
    total,
    ...places,
    ...(isPerPeriod || !isSum(definition) ? [] : tables.flatMap((table) => cellsOf(table, definition.where))),
  ];
}

/** What has no number, in words: the total, or those parts of it that lack one for another reason. */
export function missingIn([total, ...parts]: readonly (About & { quantity: Quantity })[]): string[] {
  const reasonOf = (quantity: Quantity | undefined) =>
    quantity !== undefined && "nothing" in quantity ? quantity.nothing : undefined;
  const inAll = reasonOf(total?.quantity);
  const words = (Object.keys(without) as (keyof typeof without)[]).flatMap((reason) => {
    const own = parts.filter(({ quantity }) => reasonOf(quantity) === reason && reason !== inAll);
    const places = own.flatMap(({ place }) => place ?? []);
    return [
      ...(places.length === 0 ? [] : [`${places.join(", ")} ${without[reason]}`]),
      ...(places.length === own.length ? [] : [`some categories ${without[reason]}`]),
    ];
  });
  return [...(inAll === undefined ? [] : [without[inAll]]), ...words];
}
