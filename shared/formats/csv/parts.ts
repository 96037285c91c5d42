import type { Part } from "./part.ts";
import { activities } from "./parts/activities.ts";
import { breakdowns } from "./parts/breakdowns.ts";
import { coFunding } from "./parts/coFunding.ts";
import { context } from "./parts/context.ts";
import { counts } from "./parts/counts.ts";
import { coverage } from "./parts/coverage.ts";
import { money } from "./parts/money.ts";
import { published } from "./parts/published.ts";
import { reconciliation } from "./parts/reconciliation.ts";
import { restated } from "./parts/restated.ts";
import { results } from "./parts/results.ts";

/** The parts of a report that hold numbers, by their name in the data. */
export const parts = {
  results,
  counts,
  breakdowns,
  activities,
  money,
  coFunding,
  reconciliation,
  published,
  coverage,
  context,
  restated,
} as const satisfies Record<string, Part>;
