import type { Measure } from "../activities/kind.ts";
import type { Quantity } from "./quantity.ts";
import { average, highest, latest, sum } from "./sum.ts";

type Combine = (all: readonly Quantity[]) => Quantity;

/** How the numbers of several periods (in order of time) and, separately, those of several places become one. */
export const combine = {
  overTime: { sum, latest, average, highest },
  overPlaces: { sum, average, highest },
} as const satisfies Record<string, Record<string, Combine>>;

export type OverTime = keyof typeof combine.overTime;

/**
 * What an indicator may ask for other than how its measure combines by itself: nothing that would count the same people or the same standing
 * service twice, and nothing else of what is followed over periods.
 */
export const allowedOverTime = {
  sum: ["sum", "latest", "average", "highest"],
  latest: ["latest", "average", "highest"],
  never: ["latest", "average", "highest"],
  latestOfEach: [],
} as const satisfies Record<Measure<never>["overTime"], readonly OverTime[]>;
