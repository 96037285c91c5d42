import type { Activity } from "../activities/activity.ts";
import { cellOf } from "../activities/stated.ts";
import type { Period } from "../calendar/periods.ts";
import { count, type Figure, total } from "../figures/figures.ts";
import { isCounted } from "../figures/sum.ts";

/** What one activity counts. */
export const figuresOf = (activity: Activity, period: Period): Figure[] => count([activity], period);

/** What figures add up to for a measure; undefined when nothing was reported. */
export function amountOf(figures: readonly Figure[], measure: string): number | undefined {
  const quantity = total(figures.filter((figure) => figure.measure === measure));
  return isCounted(quantity) ? quantity.value : undefined;
}

/** What an activity says a measure is: the total that it states, or else what its parts add up to. */
export function saidOf(activity: Activity, measure: string, period: Period): number | undefined {
  if (!measure.startsWith(`${activity.kind}.`)) return undefined;
  const stated = activity.stated?.find(
    (number) => `${activity.kind}.${number.measure}` === measure && Object.keys(cellOf(number)).length === 0,
  );
  return stated?.count ?? amountOf(figuresOf(activity, period), measure);
}
