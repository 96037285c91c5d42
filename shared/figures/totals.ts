import * as z from "zod";
import { titleOf } from "../activities/dimensions.ts";
import { measureOf } from "../activities/measures.ts";
import { days } from "../calendar/calendar.ts";
import { Period } from "../calendar/periods.ts";
import { reconcile } from "../credit/reconcile.ts";
import type { Shared, SharedCounts } from "../credit/shareOut.ts";
import { Invalid } from "../errors.ts";
import { CreditRule, type Grant } from "../grants.ts";
import { Place } from "../places/places.ts";
import { type Days, grown } from "../readings/grown.ts";
import type { SubmissionId } from "../submission.ts";
import { type Figure, total } from "./figures.ts";
import { latestOfEach } from "./followed.ts";
import { Quantity } from "./quantity.ts";
import { notReported, sum } from "./sum.ts";

/** What all projects add up to for one measure over a range of periods. */
export const Totals = z.strictObject({
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  from: Period,
  to: Period,
  /** Every activity once, however many donors paid for it. */
  total: Quantity,
  places: z.array(z.strictObject({ place: Place, quantity: Quantity })),
  periods: z.array(z.strictObject({ period: Period, quantity: Quantity })),
  /** What each donor helped to pay for: an activity of two donors stands with both. */
  donors: z.array(z.strictObject({ donor: z.string(), quantity: Quantity })),
  /** From the donors' numbers to the total: `together` adds up to it, each set of donors once. */
  reconciliation: z.strictObject({
    together: z.array(z.strictObject({ donors: z.array(z.string()), quantity: Quantity })),
    donorsAddUpTo: Quantity,
    /** What two donors paid for together stands here once, what three paid for twice. */
    countedMoreThanOnce: Quantity,
    total: Quantity,
    /** From what each grant is credited with by its own rule: together, less `moreThanOnce`, with `notCredited`, it is the total. */
    byRule: z.strictObject({
      grants: z.array(
        z.strictObject({
          project: z.string(),
          grant: z.string(),
          donor: z.string(),
          creditRule: CreditRule,
          quantity: Quantity,
        }),
      ),
      addUpTo: Quantity,
      moreThanOnce: Quantity,
      notCredited: Quantity,
      total: Quantity,
    }),
  }),
  /** How many approved submissions the total is made of. */
  submissions: z.int(),
  /** Approved submissions that lie only partly in the range, and so are not in the total. */
  leftOut: z.array(z.strictObject({ project: z.string(), period: Period, place: Place })),
});
export type Totals = z.infer<typeof Totals>;

/** The approved figures of one submission. */
export interface Counts extends SubmissionId {
  readonly figures: readonly Figure[];
}

/**
 * The submissions of one project and place whose figures make up a number over time: all for flows, with what running totals grew by; the last for stocks; of what
 * is followed over periods all, with each thing where it stands last. `history` is all that was counted for the place, also before and after. Throws Invalid for a measure that must never be
 * added up over periods.
 */
function overTime(
  measure: string,
  counts: readonly Counts[],
  history: readonly Counts[],
  span: Days,
): readonly Counts[] {
  const rule = measureOf(measure).overTime;
  if (rule === "sum") {
    const own = history
      .map((one) => ({ ...one, figures: one.figures.filter((figure) => figure.measure === measure) }))
      .sort((a, b) => (a.period < b.period ? -1 : 1));
    return grown(
      own,
      counts.map(({ period }) => period),
      span,
    );
  }
  if (counts.length <= 1) return counts;
  const inOrder = [...counts].sort((a, b) => (a.period < b.period ? -1 : 1));
  if (rule === "latest") return inOrder.slice(-1);
  if (rule === "latestOfEach") {
    const figures = latestOfEach(inOrder.map((one) => one.figures.filter((figure) => figure.measure === measure)));
    return inOrder.map((one, at) => ({ ...one, figures: at === inOrder.length - 1 ? figures : [] }));
  }
  const message = `${measure} cannot be added up over periods: whoever is served in two of them would be counted twice`;
  throw new Invalid(message, [{ path: "measure", code: "notAdditive", message }]);
}

/** Throws Invalid when figures are of several categories that must be kept apart: currencies, indicators. */
function mustBeOne(measure: string, apart: string | undefined, figures: readonly Figure[]): void {
  if (apart === undefined || new Set(figures.flatMap((figure) => figure.in[apart] ?? [])).size <= 1) return;
  const message = `${measure} cannot be added up: it is of more than one ${titleOf(apart)}`;
  throw new Invalid(message, [{ path: "measure", code: "notAdditive", message }]);
}

const placeOf = ({ project, place }: Counts): string => `${project} ${place}`;

const groups = <T>(items: readonly T[], key: (item: T) => string): [string, T[]][] =>
  Object.entries(Object.groupBy(items, key) as Record<string, T[]>).sort(([a], [b]) => (a < b ? -1 : 1));

type Payer = Pick<Grant, "id" | "donor" | "creditRule">;

/** From what grants are credited with, each by its own rule, to the total: project by project, as grants pay for one each. */
function byRule(
  figures: readonly (Shared & { readonly project: string })[],
  grantsOf: (project: string) => readonly Payer[],
): Totals["reconciliation"]["byRule"] {
  const each = groups(figures, ({ project }) => project).map(([project, own]) => ({
    project,
    payers: grantsOf(project),
    ...reconcile(own, grantsOf(project)),
  }));
  return {
    grants: each.flatMap(({ project, payers, grants }) =>
      grants.flatMap(({ grant, quantity }) =>
        payers
          .filter(({ id }) => id === grant)
          .map(({ donor, creditRule }) => ({ project, grant, donor, creditRule, quantity })),
      ),
    ),
    addUpTo: sum(each.map(({ addUpTo }) => addUpTo)),
    moreThanOnce: sum(each.map(({ moreThanOnce }) => moreThanOnce)),
    notCredited: sum(each.map(({ notCredited }) => notCredited)),
    total: sum(each.map(({ total }) => total)),
  };
}

/**
 * Adds up what all projects reported in the periods from `from` to `to`, each activity once. Figures of projects in which a grant
 * is credited by share come from `shareOut`, those of projects with running totals from `stepwise`: all of them, also what lies outside the range.
 */
export function totals(
  counts: readonly SharedCounts[],
  { measure, from, to }: { measure: string; from: Period; to: Period },
  grantsOf: (project: string) => readonly Payer[],
): Totals {
  const donorOf = (project: string, grant: string): string =>
    grantsOf(project).find(({ id }) => id === grant)?.donor ?? grant;
  const { title, unit, apart } = measureOf(measure);
  const inRange = (period: Period) => days(period).from >= days(from).from && days(period).to <= days(to).to;
  const overlaps = (period: Period) => days(period).to >= days(from).from && days(period).from <= days(to).to;
  const included = counts.filter(({ period }) => inRange(period));
  const histories = Map.groupBy(counts, placeOf);
  const over = (own: readonly SharedCounts[], span: Days) =>
    groups(own, placeOf).flatMap(([place, of]) => overTime(measure, of, histories.get(place) ?? [], span));
  const counted = over(included, { from: days(from).from, to: days(to).to });
  const figures = (from: readonly SharedCounts[]) =>
    from.flatMap(({ project, figures }) =>
      figures
        .filter((figure) => figure.measure === measure)
        .map((figure) => ({
          ...figure,
          project,
          donors: [...new Set(figure.grants.map((id) => donorOf(project, id)))].sort(),
        })),
    );
  const all = figures(counted);
  mustBeOne(measure, apart, all);
  const together = groups(all, ({ donors }) => JSON.stringify(donors)).map(([key, own]) => ({
    donors: JSON.parse(key) as string[],
    quantity: total(own),
  }));
  const donors = [...new Set(all.flatMap((figure) => figure.donors))].sort().map((donor) => ({
    donor,
    quantity: total(all.filter((figure) => figure.donors.includes(donor))),
  }));
  const overall = included.length === 0 ? notReported : total(all);
  return {
    measure,
    title,
    unit,
    from,
    to,
    total: overall,
    places: groups(counted, ({ place }) => place).map(([place, own]) => ({ place, quantity: total(figures(own)) })),
    periods: groups(included, ({ period }) => period).map(([period, own]) => ({
      period,
      quantity: total(figures(over(own, days(period)))),
    })),
    donors,
    reconciliation: {
      together,
      donorsAddUpTo: sum(donors.map(({ quantity }) => quantity)),
      countedMoreThanOnce: sum(together.flatMap(({ donors, quantity }) => donors.slice(1).map(() => quantity))),
      total: overall,
      byRule: byRule(all, grantsOf),
    },
    submissions: counted.length,
    leftOut: counts
      .filter(({ period }) => !inRange(period) && overlaps(period))
      .map(({ project, period, place }) => ({ project, period, place })),
  };
}
