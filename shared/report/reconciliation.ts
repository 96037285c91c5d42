import { measureNames, measureOf } from "../activities/measures.ts";
import { reconcile } from "../credit/reconcile.ts";
import type { Shared } from "../credit/shareOut.ts";
import { sum } from "../figures/sum.ts";
import type { Grant } from "../grants.ts";
import type { Report } from "./report.ts";

type Rows = NonNullable<Report["reconciliation"]>;

/** Measures whose numbers may be added up and leave headquarters: a part of a count of victims could be small. */
const isReconciled = (measure: string): boolean => {
  const { overTime, victims, apart } = measureOf(measure);
  return (overTime === "sum" || overTime === "latestOfEach") && !victims && apart === undefined;
};

/**
 * A grant's numbers beside what was done in its places since it began, whoever paid, each activity once. Only those donors are
 * named who paid for something together with this grant. `figures` are all of a measure, with shares; none where no other grant pays.
 */
export function reconciliation(
  { id }: Pick<Grant, "id">,
  grants: readonly Grant[],
  figures: (measure: string) => readonly Shared[],
  donorName: (donor: string) => string,
): Rows {
  const scope = new Map(measureNames.filter(isReconciled).map((measure) => [measure, figures(measure)] as const));
  const payers = [...scope.values()].flat().map((figure) => figure.grants);
  const together = new Set(payers.filter((paid) => paid.includes(id)).flat());
  if (payers.every((paid) => paid.every((grant) => grant === id))) return [];
  const nameOf = (grant: string): string | null => {
    const donor = grants.find((one) => one.id === grant)?.donor;
    const isKnown = grants.some((one) => one.donor === donor && together.has(one.id));
    return donor === undefined || !isKnown ? null : donorName(donor);
  };
  return [...scope].flatMap(([measure, own]) => {
    if (!own.some(({ grants: paid }) => paid.includes(id))) return [];
    const { title, unit } = measureOf(measure);
    const { grants: credited, moreThanOnce, notCredited, total } = reconcile(own, grants);
    const others = Map.groupBy(
      credited.filter(({ grant }) => grant !== id),
      ({ grant }) => nameOf(grant),
    );
    const quantities = (of: readonly (typeof credited)[number][]) => sum(of.map(({ quantity }) => quantity));
    return [
      {
        measure,
        title,
        unit,
        credited: quantities(credited.filter(({ grant }) => grant === id)),
        others: [...others]
          .sort(([a], [b]) => (b === null || (a !== null && a < b) ? -1 : 1))
          .map(([donor, of]) => ({ donor, quantity: quantities(of) })),
        moreThanOnce,
        notCredited,
        total,
      },
    ];
  });
}
