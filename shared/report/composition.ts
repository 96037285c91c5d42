import * as z from "zod";
import { measureOf } from "../activities/measures.ts";
import { Period } from "../calendar/periods.ts";
import { type Figure, total } from "../figures/figures.ts";
import { Quantity } from "../figures/quantity.ts";
import { isCounted } from "../figures/sum.ts";
import { select } from "../indicators.ts";
import { Place } from "../places/places.ts";
import type { Counting, Wanted } from "./counting.ts";
import type { Scope } from "./scope.ts";

/** What a number of a report is made of, for headquarters: before anything is withheld. */
export const Composition = z.strictObject({
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  /** Of a share, what the measure is a part of: the number is tenths of a per cent, and its parts are those of the measure. */
  shareOf: z.string().optional(),
  quantity: Quantity,
  /** One for each submission that is, or should be, part of it. */
  parts: z.array(
    z.strictObject({
      place: Place,
      period: Period,
      state: z.enum(["approved", "notReported"]),
      /** Every activity once, whoever paid; and what of it is credited to the grant by its rule. */
      done: Quantity,
      credited: Quantity,
      /** Whether it makes up the number: of a standing service only the last period does. */
      counts: z.boolean(),
    }),
  ),
});
export type Composition = z.infer<typeof Composition>;

/** A category of a breakdown, by dimension. What nobody split stands with what was split as unknown. */
export type InCell = Readonly<Record<string, string>>;

/** Which number: a measure's, of certain categories or of one cell of its breakdown, in some places, in the period or to date. */
export interface Asked {
  readonly wanted: Wanted;
  readonly cell?: InCell | undefined;
  readonly places: readonly Place[];
  readonly span: "thisPeriod" | "toDate";
}

/** The figures that a number asks for. */
export const askedOf = <F extends Figure>(
  figures: readonly F[],
  { wanted, cell = {} }: Pick<Asked, "wanted" | "cell">,
) => {
  const chosen = new Set<Figure>(select(figures, wanted));
  const isIn = ({ in: own }: Figure): boolean =>
    Object.entries(cell).every(([dimension, category]) => (own[dimension] ?? "unknown") === category);
  return figures.filter((figure) => chosen.has(figure) && isIn(figure));
};

/** What a number is made of, submission by submission. */
export function compose(counting: Counting, { span }: Scope, asked: Asked): Composition {
  const { wanted, places } = asked;
  const { title, unit, partOf, overTime: usual } = measureOf(wanted.measure);
  const overTime = wanted.overTime ?? usual;
  const periods = span[asked.span];
  const parts = places.flatMap((place) => {
    const known = new Map(counting.parts(wanted.measure, place, periods).map((part) => [part.period, part]));
    const own = counting.expectedOf(place, periods).map((period) => {
      const part = known.get(period);
      const state = counting.figures(place, period) === undefined ? ("notReported" as const) : ("approved" as const);
      const of = (figures: readonly Figure[] = []): Quantity =>
        state === "notReported" ? { nothing: "notReported" } : total(askedOf(figures, asked));
      return { place, period, state, done: of(part?.done), credited: of(part?.credited) };
    });
    const last = own.findLast(({ credited }) => isCounted(credited));
    return own.map((part) => ({ ...part, counts: overTime !== "latest" || part === last }));
  });
  const figures = places.flatMap((place) => counting.over(wanted.measure, place, periods));
  const quantity =
    asked.cell === undefined ? counting.ofPlaces(wanted, places, periods) : total(askedOf(figures, asked));
  const whole = wanted.unit === "share" && partOf !== undefined ? { shareOf: partOf } : {};
  return { measure: wanted.measure, title, unit, ...whole, quantity, parts };
}
