import { measureNames } from "../activities/measures.ts";
import type { Amendment } from "../amendments.ts";
import { days } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import { shareOut } from "../credit/shareOut.ts";
import type { Guarded } from "../disclosure/guarded.ts";
import type { Donor } from "../donors.ts";
import type { Counts } from "../figures/totals.ts";
import { type Grant, ruleOf } from "../grants.ts";
import { grantFacts } from "../iati/factsOf.ts";
import type { Publisher } from "../iati/publisher.ts";
import { inForce } from "../indicators.ts";
import type { Rates } from "../money/rates.ts";
import type { Transaction } from "../money/transactions.ts";
import type { Country } from "../places/countries.ts";
import { placeName } from "../places/placeName.ts";
import type { Place } from "../places/places.ts";
import { type Project, recordingPeriods } from "../projects.ts";
import { stepwise } from "../readings/stepwise.ts";
import type { Submission } from "../submission.ts";
import type { Narrative } from "../templates/narratives.ts";
import type { Template } from "../templates/templates.ts";
import { activitiesOf, type Digested } from "./activitiesOf.ts";
import { breakdown } from "./breakdown.ts";
import { coFunding, payersBeside } from "./coFunding.ts";
import { counting } from "./counting.ts";
import { countsOf } from "./countsOf.ts";
import { guard } from "./guard.ts";
import { moneyOf } from "./moneyOf.ts";
import { narrativesOf } from "./narrativesOf.ts";
import { qualityOf } from "./qualityOf.ts";
import { reconciliation } from "./reconciliation.ts";
import type { Report } from "./report.ts";
import { result } from "./result.ts";
import { scopeOf } from "./scope.ts";
import { trendPeriods } from "./trendOf.ts";

/** Everything that a report is made of. Nothing else decides what it says. */
export interface Sources {
  readonly project: Project;
  /** As it was first agreed. */
  readonly grant: Grant;
  /** What was agreed since. */
  readonly amendments?: readonly Amendment[];
  readonly donors: readonly Donor[];
  /** All grants of the project, for who paid together. */
  readonly grants: readonly Grant[];
  readonly transactions: readonly Transaction[];
  /** The rates that the grant names, where it names some and they were imported. */
  readonly rates?: Rates | undefined;
  /** The figures of every approved submission of the project. */
  readonly counts: readonly Counts[];
  /** The activities of the reported period, in a few lines a submission. */
  readonly digests?: readonly Digested[];
  readonly countries: readonly Country[];
  readonly programme: string | null;
  /** How the grant wants its reports, and what was told for this one. */
  readonly template?: Template;
  readonly narratives?: readonly Narrative[];
  /** Every submission of the project, for how its numbers came in. */
  readonly submissions?: readonly Submission[];
  /** Who publishes under IATI, if anybody does. */
  readonly publisher?: Publisher | undefined;
}

const named = (places: readonly string[]) => places.map((place) => ({ place, name: placeName(place) }));

const amendmentsOf = ({ id }: Grant, amendments: readonly Amendment[]): NonNullable<Report["amendments"]> =>
  amendments
    .filter(({ grant }) => grant === id)
    .toSorted((a, b) => (a.terms.date < b.terms.date ? -1 : 1))
    .map(({ terms }) => ("places" in terms ? { ...terms, places: named(terms.places) } : terms));

/** What the grant's IATI file will say: money until the end of the period, as everything in the report. */
function iati(
  { publisher, grant, ...sources }: Sources,
  places: readonly Place[],
  to: string,
): Pick<Report, "iati"> | undefined {
  if (publisher === undefined) return undefined;
  const transactions = sources.transactions.filter(({ valueDate }) => valueDate <= to);
  return { iati: grantFacts({ ...sources, publisher, transactions }, grant, places) };
}

/** A report with all its numbers, as headquarters sees it, and what has to be minded before any of it is released. */
interface Built {
  readonly content: Report;
  readonly guarded: Guarded;
}

/** Builds a report for one grant and period from what was approved. The same sources give the same report. */
export function build(sources: Sources, period: Period): Built {
  const { project, donors, grants, countries } = sources;
  const counts = shareOut(stepwise(sources.counts), grants);
  const { from, to } = days(period);
  const scope = scopeOf(project, sources.grant, sources.amendments ?? [], period);
  const { grant, due, amendments, places, span: reported } = scope;
  const indicators = inForce(project.indicators, to);
  const counted = counting(grant, counts, scope.isExpected);
  const donorName = (id: string) => donors.find((donor) => donor.id === id)?.name ?? id;
  const donorOf = (id: string) => donorName(grants.find((other) => other.id === id)?.donor ?? id);
  const figures = places.flatMap((place) =>
    measureNames.flatMap((measure) => counted.over(measure, place, reported.toDate)),
  );
  const measures = measureNames.filter((measure) => figures.some((figure) => figure.measure === measure));
  const shared = reconciliation(
    grant,
    grants,
    (measure) => places.flatMap((place) => counted.done(measure, place, reported.toDate)),
    donorName,
  );
  const trendOver = trendPeriods(grant, period, recordingPeriods(project));
  const base = { counting: counted, places, span: reported, period, startsOn: project.startsOn, trendOver };
  const content: Report = {
    project: {
      id: project.id,
      title: project.title,
      programme: sources.programme,
      startsOn: project.startsOn,
      endsOn: project.endsOn,
      places: named(project.places),
      note: project.note ?? null,
      sources: project.sources,
    },
    donor: { id: grant.donor, name: donorName(grant.donor) },
    grant: {
      id: grant.id,
      title: grant.title,
      reference: grant.reference,
      startsOn: grant.startsOn,
      endsOn: grant.endsOn,
      places: named(places),
      creditRule: grant.creditRule,
      smallestCount: ruleOf(grant).smallest,
      note: grant.note ?? null,
    },
    period: { period, from, to },
    results: indicators.map((indicator) => result(indicator, base)),
    breakdowns: measures.flatMap((measure) => breakdown(measure, figures)),
    counts: measures.flatMap((measure) =>
      countsOf(measure, figures, (where) => {
        const wanted = { measure, where };
        const over = (periods: readonly Period[]) => counted.ofPlaces(wanted, places, periods);
        return { thisPeriod: over(reported.thisPeriod), toDate: over(reported.toDate) };
      }),
    ),
    ...(sources.digests === undefined ? {} : { activities: activitiesOf(grant, sources.digests, places, donorOf) }),
    coverage: places.map((place) => ({
      place,
      periods: counted.expectedOf(place, reported.toDate).map((own) => ({
        period: own,
        state: counted.figures(place, own) === undefined ? ("notReported" as const) : ("approved" as const),
      })),
    })),
    money: moneyOf({ ...sources, grant }, to),
    context: countries
      .filter(({ id }) => places.includes(id))
      .map(({ id, tiers }) => ({ place: id, name: placeName(id), tiers })),
    coFunding: coFunding(grant, measures, figures, donorOf),
    ...(shared.length === 0 ? {} : { reconciliation: shared }),
    ...(sources.template === undefined
      ? {}
      : {
          template: sources.template,
          narratives: narrativesOf(sources.template, sources.narratives ?? [], places),
        }),
    ...(sources.submissions === undefined
      ? {}
      : { quality: qualityOf(grant, sources.submissions, { places, period, due }) }),
    ...(amendments.some((one) => one.grant === grant.id) ? { amendments: amendmentsOf(grant, amendments) } : {}),
    published: project.published.filter(({ asOf: on }) => on === null || on <= due),
    definitions: indicators.map(
      ({ baseline: _baseline, targets: _targets, ...definition }) => definition as Report["definitions"][number],
    ),
    ...iati({ ...sources, grant }, places, to),
  };
  const payers = (paid: readonly string[]) => payersBeside(grant.id, paid, donorOf);
  return { content, guarded: guard(content, counted, reported, payers, ruleOf(grant)) };
}
