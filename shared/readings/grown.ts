import { days } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import type { InPeriod } from "./series.ts";
import { asExactAs, isStep, type Step } from "./stepwise.ts";

const unknown = (step: Step): Step => ({ ...step, in: {}, value: null });
const keyOf = ({ measure, grew }: Step): string => JSON.stringify([measure, grew.series]);

/** Steps that are one growth for the same grants: as exact as their first and their last reading are. */
function asOne(steps: readonly Step[]): Step[] {
  return [...Map.groupBy(steps, keyOf).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => (a.grew.until < b.grew.until ? -1 : 1));
    const runs: Step[][] = [];
    for (const step of inOrder) {
      const run = runs.at(-1);
      if (run !== undefined && run[0]?.grants.join() === step.grants.join()) run.push(step);
      else runs.push([step]);
    }
    return runs.flatMap((run) => {
      const qualifier = asExactAs(run.at(-1)?.grew.to ?? "about", run[0]?.grew.from ?? "about");
      return run.map((step) => ({ ...step, qualifier }));
    });
  });
}

/** First and last day of a span of time (ISO 8601). */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const span = (periods: readonly Period[]): Days => {
  const all = periods.map(days);
  return {
    from: all.map(({ from }) => from).reduce((a, b) => (a < b ? a : b), "9999"),
    to: all.map(({ to }) => to).reduce((a, b) => (a > b ? a : b), ""),
  };
};

/**
 * The figures of some periods, of all that was counted `stepwise` for one place, one entry for each of the periods that is in it.
 * A step that reaches over the first or the last day of them (or of a longer span that is asked for) is not reported: how much of it lies inside nobody knows.
 */
export function grown<C extends InPeriod>(
  counted: readonly C[],
  periods: readonly Period[],
  { from, to }: Days = span(periods),
): C[] {
  const asked = counted.filter(({ period }) => periods.includes(period));
  const steps = counted.flatMap(({ figures }) => figures.filter(isStep));
  const last = asked.at(-1);
  if (steps.length === 0 || last === undefined) return asked;
  const touching = steps.filter(({ grew }) => grew.until >= from && grew.since <= to);
  const isInside = ({ grew }: Step): boolean => grew.since >= from && grew.until <= to;
  const isNothing = ({ value, qualifier }: Step): boolean => value === 0 && qualifier === "exactly";
  const inside = touching.filter(isInside);
  const across = touching.filter((step) => !isInside(step) && !isNothing(step)).map(unknown);
  const known = inside.filter(({ value }) => value !== null);
  const all = [...asOne(known), ...inside.filter(({ value }) => value === null), ...firstOfEach(across)];
  const periodOf = ({ grew: { until } }: Step): Period =>
    asked.find(({ period }) => days(period).from <= until && until <= days(period).to)?.period ?? last.period;
  return asked.map((one) => ({
    ...one,
    figures: [
      ...one.figures.filter((figure) => !isStep(figure)),
      ...all.filter((step) => periodOf(step) === one.period),
    ],
  }));
}

/** A step of several cells is not reported once. */
const firstOfEach = (steps: readonly Step[]): Step[] => [
  ...new Map(steps.map((step) => [JSON.stringify([keyOf(step), step.grew.until]), step])).values(),
];
