import { addDays } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import type { Figure } from "../figures/figures.ts";
import type { Qualifier } from "../figures/quantity.ts";
import { isCounted } from "../figures/sum.ts";
import { amountAt, growth, type InPlace, isRead, type Point, type Series, seriesIn } from "./series.ts";

/** What a running total grew by between two readings, and how exact the readings were. */
interface Grew {
  readonly series: string;
  readonly since: string;
  readonly until: string;
  readonly from: Qualifier;
  readonly to: Qualifier;
}

/** A figure of which it is known from when to when it grew. */
export interface Step extends Figure {
  readonly grew: Grew;
}
export const isStep = (figure: Figure): figure is Step => "grew" in figure;

const grantsOf = ({ figures }: Point): string[] => [...new Set(figures.flatMap(({ grants }) => grants))].sort();

/** A difference is as exact as what was read last, if what was read before is exact; otherwise it is about. */
export const asExactAs = (last: Qualifier, before: Qualifier): Qualifier => (before === "exactly" ? last : "about");

/** The steps of one running total. A reading that says no number, or less than the one before, is none; after the last it is not reported. */
function stepsOf({ name, points }: Series): { period: Period; figure: Step }[] {
  const steps: { period: Period; figure: Step }[] = [];
  let unread: typeof steps = [];
  let [before] = points;
  for (const point of points.slice(1)) {
    const { period = "", figures } = point;
    const [from, to] = [before && amountAt(before), amountAt(point)];
    const [model] = figures;
    if (before === undefined || from === undefined || model === undefined || !isCounted(from)) continue;
    const { reading: _reading, ...own } = model;
    const step = (figure: Pick<Figure, "in" | "value">, exact: Qualifier): (typeof steps)[number] => ({
      period,
      figure: {
        ...own,
        ...figure,
        grants: grantsOf(point),
        qualifier: asExactAs(exact, from.qualifier),
        illustrative: from.illustrative || figures.some(({ illustrative }) => illustrative),
        grew: {
          series: JSON.stringify([name, points[0]?.day]),
          since: addDays(before?.day ?? "", 1),
          until: point.day,
          from: from.qualifier,
          to: exact,
        },
      },
    });
    if (isCounted(to) && to.value >= from.value) {
      steps.push(...growth(before, point).map((grown) => step(grown, to.qualifier)));
      before = point;
      unread = [];
    } else unread.push(step({ in: {}, value: null }, "exactly"));
  }
  return [...steps, ...unread];
}

/** All that was counted in a project, with the steps by which running totals grew in place of their readings. */
export function stepwise<C extends InPlace>(counted: readonly C[]): (C & { readonly figures: readonly Figure[] })[] {
  const steps = new Map(
    [...Map.groupBy(counted, ({ place }) => place)].map(([place, own]) => [place, seriesIn(own).flatMap(stepsOf)]),
  );
  return counted.map((one) => ({
    ...one,
    figures: [
      ...one.figures.filter((figure) => !isRead(figure)),
      ...(steps.get(one.place) ?? []).filter(({ period }) => period === one.period).map(({ figure }) => figure),
    ],
  }));
}
