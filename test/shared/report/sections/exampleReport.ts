import { Activity } from "../../../../shared/activities/activity.ts";
import type { Amendment } from "../../../../shared/amendments.ts";
import { within } from "../../../../shared/calendar/calendar.ts";
import { decide } from "../../../../shared/disclosure/decide.ts";
import type { Guarded } from "../../../../shared/disclosure/guarded.ts";
import { Donor } from "../../../../shared/donors.ts";
import { digest } from "../../../../shared/figures/digest.ts";
import { count } from "../../../../shared/figures/figures.ts";
import { Grant } from "../../../../shared/grants.ts";
import { Publisher } from "../../../../shared/iati/publisher.ts";
import { Transaction } from "../../../../shared/money/transactions.ts";
import { Country } from "../../../../shared/places/countries.ts";
import { Project } from "../../../../shared/projects.ts";
import { build } from "../../../../shared/report/build.ts";
import { protect } from "../../../../shared/report/protect.ts";
import type { Report } from "../../../../shared/report/report.ts";
import countries from "../../../examples/countries.json" with { type: "json" };
import donors from "../../../examples/donors.json" with { type: "json" };
import type { Example } from "../../../examples/example.ts";
import publisher from "../../../examples/publisher.json" with { type: "json" };

/** The report that an example gives for a grant and period, built without a database from the example's own values. */
export function exampleReport(
  example: Example,
  grant: string,
  period: string,
  amendments: readonly Amendment[] = [],
): Report {
  return exampleBuilt(example, grant, period, amendments).content;
}

/** The same with what has to be minded before it is released. */
export function exampleBuilt(
  example: Example,
  grant: string,
  period: string,
  amendments: readonly Amendment[] = [],
): ReturnType<typeof build> {
  const grants = Object.entries(example.grants).map(([id, terms]) => Grant.parse({ id, ...terms }));
  const own = grants.find(({ id }) => id === grant);
  if (own === undefined) throw new Error(`the example has no grant ${grant}`);
  return build(
    {
      project: Project.parse({ id: example.id, ...example.project }),
      grant: own,
      amendments,
      grants,
      donors: Object.entries(donors).map(([id, terms]) => Donor.parse({ id, ...terms })),
      transactions: Object.entries(example.transactions).map(([id, terms]) => Transaction.parse({ id, ...terms })),
      counts: example.submissions.map(({ period, place, activities }) => ({
        project: example.id,
        period,
        place,
        figures: count(
          Object.values(activities).map((activity) => Activity.parse(activity)),
          period,
        ),
      })),
      digests: example.submissions
        .filter((submission) => within(submission.period, period))
        .map(({ period, place, activities }) => ({
          project: example.id,
          period,
          place,
          ...digest(Object.entries(activities).map(([id, own]) => ({ id, version: 1, activity: Activity.parse(own) }))),
        })),
      countries: Object.entries(countries.tiers).map(([id, tiers]) =>
        Country.parse({
          id,
          tiers: Object.entries(tiers).map(([year, tier]) => ({ year: Number(year), tier, source: countries.source })),
        }),
      ),
      programme: null,
      publisher: Publisher.parse({ id: "publisher", ...publisher }),
    },
    period,
  );
}

/** The report as its donor gets it, after what was released before; with what has to be minded from then on. */
export async function exampleReleased(
  example: Example,
  grant: string,
  period: string,
  before: readonly Guarded[] = [],
): Promise<{ content: Report; guarded: Guarded; leaks: readonly unknown[] }> {
  const { content, guarded } = exampleBuilt(example, grant, period);
  const decision = await decide(guarded, before);
  return { content: protect(content, decision.isShown), guarded: decision.guarded, leaks: decision.leaks };
}
