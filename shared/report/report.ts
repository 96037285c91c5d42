import * as z from "zod";
import { Period } from "../calendar/periods.ts";
import { Quantity } from "../figures/quantity.ts";
import { CreditRule } from "../grants.ts";
import { Facts } from "../iati/facts.ts";
import { RateRule } from "../money/rates.ts";
import { Tier } from "../places/countries.ts";
import { PublishedTotal } from "../projects.ts";
import { SubmissionId } from "../submission.ts";
import { IsoDate } from "../text.ts";

/** Minor units of what was an ISO 4217 currency: one that is withdrawn later must not make a report unreadable. */
const ReportedMoney = z.strictObject({ minor: z.int(), currency: z.string() });

/** A place as the report names it. */
export const NamedPlace = z.strictObject({ place: z.string(), name: z.string() });

/** What was counted in the reported period and since the grant began. */
const PeriodAndToDate = { thisPeriod: Quantity, toDate: Quantity };

/** How a result stands against its target; `withheld` where the number that would say so is. */
export const ResultStatus = z.enum([
  "achieved",
  "onTrack",
  "behind",
  "noTarget",
  "notReported",
  "notApplicable",
  "withheld",
]);
export type ResultStatus = z.infer<typeof ResultStatus>;

/** A target as it stands; `original` where it was revised, with the reason. */
const ReportedTarget = z.strictObject({
  value: z.int().nonnegative(),
  by: IsoDate,
  illustrative: z.boolean(),
  original: z.int().nonnegative().optional(),
  reason: z.string().optional(),
});

/**
 * A definition as it was used. What a released report says stays readable when measures and dimensions come and go, so nothing is
 * checked against today's; like everything in a report, it grows by optional fields only.
 */
const UsedDefinition = z.strictObject({
  id: z.string(),
  version: z.int().positive(),
  title: z.string(),
  definition: z.string(),
  level: z.enum(["output", "outcome", "impact"]),
  measure: z.string(),
  where: z.record(z.string(), z.array(z.string())),
  validFrom: IsoDate.optional(),
  direction: z.enum(["increase", "decrease"]).optional(),
  counting: z.enum(["cumulative", "perPeriod"]).optional(),
  overPlaces: z.enum(["sum", "average", "highest"]).optional(),
  overTime: z.enum(["sum", "latest", "average", "highest"]).optional(),
  unit: z.enum(["share"]).optional(),
  codes: z.array(z.strictObject({ framework: z.string(), code: z.string() })).optional(),
});

/** One indicator: what came out, held against the target that falls next. */
export const Result = z.strictObject({
  indicator: z.string(),
  /** Of a share every number (and those of baseline and targets) is in tenths of a per cent. */
  unit: z.enum(["share"]).optional(),
  ...PeriodAndToDate,
  /** The baseline, where the indicator counts on from one: "over 23 since 1999". */
  baseline: z
    .strictObject({
      quantity: Quantity,
      since: z.string().nullable(),
      asOf: z.string().optional(),
      source: z.string().optional(),
    })
    .nullable(),
  /** Why there is no baseline. */
  noBaseline: z.string().optional(),
  /** Baseline and to date together; equal to `toDate` without a baseline, and for what cannot be added up. */
  cumulative: Quantity,
  target: ReportedTarget.nullable(),
  /** Reached of the way from baseline to target (1 is all of it), and the part of the time to the target that has passed. */
  achieved: z.number().nullable(),
  expected: z.number().nullable(),
  status: ResultStatus,
  places: z.array(z.strictObject({ place: z.string(), ...PeriodAndToDate, target: ReportedTarget.optional() })),
  /** The number of this and earlier reported periods, each by itself; only where all of them may leave headquarters. */
  trend: z.array(z.strictObject({ period: Period, quantity: Quantity })).optional(),
});
export type Result = z.infer<typeof Result>;

/** A measure split by one or two of its dimensions, over all places. Cells are in the order of `rows` and `columns`. */
export const Breakdown = z.strictObject({
  measure: z.string(),
  /** Which one, of a measure whose categories are kept apart. */
  of: z.string().optional(),
  title: z.string(),
  unit: z.string(),
  rows: z.strictObject({ dimension: z.string(), categories: z.array(z.string()) }),
  columns: z.strictObject({ dimension: z.string(), categories: z.array(z.string()) }).nullable(),
  /** To date; one list a row, one cell a column (a single cell without columns). */
  cells: z.array(z.array(Quantity)),
  total: Quantity,
});
export type Breakdown = z.infer<typeof Breakdown>;

/** Who reported: one line a place, one state a recorded period. */
export const Coverage = z.strictObject({
  place: z.string(),
  periods: z.array(z.strictObject({ period: Period, state: z.enum(["approved", "notReported"]) })),
});

/** One amount that was converted for a sum, with all that is needed to compute it again; what has no rate stays unknown. */
export const Conversion = z.strictObject({
  counts: z.enum(["received", "spent"]),
  valueDate: IsoDate,
  from: ReportedMoney,
  to: ReportedMoney.nullable(),
  /** Worth of one unit of the amount's currency in the grant's. */
  rate: z.string().nullable(),
  /** Who set the rates; null where the grant names nobody. */
  source: z.string().nullable(),
  rule: RateRule.nullable(),
  /** Units per USD that were looked up, each with the day from which it is. */
  used: z.array(z.strictObject({ currency: z.string(), date: IsoDate, perUsd: z.string() })),
});
export type Conversion = z.infer<typeof Conversion>;

/** What was planned, spent and is left of one line of the budget or of all, in the grant's currency; null where it is not known. */
const Planned = {
  original: ReportedMoney.nullable(),
  /** With what was revised in the place of what was first planned; null where nothing was. */
  revised: ReportedMoney.nullable(),
  spent: ReportedMoney.nullable(),
  variance: ReportedMoney.nullable(),
};

/** What was done of one kind in one place in the reported period: some by title, and how many more there were (null: it is not said). */
export const DoneActivities = z.strictObject({
  place: z.string(),
  kind: z.string(),
  title: z.string(),
  listed: z.array(
    z.strictObject({
      title: z.string(),
      on: IsoDate.nullable(),
      /** Other donors who paid for it. */
      with: z.array(z.string()),
      illustrative: z.boolean(),
    }),
  ),
  more: z.int().nonnegative().nullable(),
});
export type DoneActivities = z.infer<typeof DoneActivities>;

/** How a measure's number in this report stands to what other donors paid for as well. */
export const CoFunding = z.strictObject({
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  /** To date, credited to this grant by its credit rule: `alone` and `together` add up to `credited`. */
  credited: Quantity,
  alone: Quantity,
  together: z.array(z.strictObject({ donors: z.array(z.string()), quantity: Quantity })),
});

/**
 * A measure's way from what is credited to grants, each by its rule, to what was done in the grant's places since it began:
 * `credited` and `others` together, less `moreThanOnce`, with `notCredited`, are `total`.
 */
export const Reconciled = z.strictObject({
  measure: z.string(),
  title: z.string(),
  unit: z.string(),
  credited: Quantity,
  /** By donor; null: donors with whom this grant paid for nothing together. */
  others: z.array(z.strictObject({ donor: z.string().nullable(), quantity: Quantity })),
  moreThanOnce: Quantity,
  notCredited: Quantity,
  total: Quantity,
});
export type Reconciled = z.infer<typeof Reconciled>;

/** A template as it was when the report was made; like definitions it is not checked against today's. */
const UsedTemplate = z.strictObject({
  id: z.string(),
  title: z.string(),
  sections: z.array(
    z.strictObject({
      section: z.string(),
      heading: z.string().optional(),
      charts: z.boolean().optional(),
      measures: z.array(z.string()).optional(),
      questions: z
        .array(z.strictObject({ id: z.string(), title: z.string().optional(), hint: z.string().optional() }))
        .optional(),
      always: z.boolean().optional(),
    }),
  ),
});
export type UsedTemplate = z.infer<typeof UsedTemplate>;

/** An answer in words, as it was typed; place null: headquarters'. */
const Told = z.strictObject({
  question: z.string(),
  place: z.string().nullable(),
  period: Period,
  language: z.string(),
  text: z.string(),
});
export type Told = z.infer<typeof Told>;

/** One amendment that was in force when the report was due. */
const ReportedAmendment = z.strictObject({
  date: IsoDate,
  kind: z.string(),
  reason: z.string(),
  endsOn: IsoDate.optional(),
  /** Null: money of which nobody knows how much. */
  added: ReportedMoney.nullable().optional(),
  places: z.array(NamedPlace).optional(),
});

/** How the numbers of the period came in. What explained a doubt stays with the submission: it may quote a number that is withheld. */
const Quality = z.strictObject({
  handedIn: z.array(
    z.strictObject({
      place: z.string(),
      period: Period,
      on: IsoDate,
      /** After the day on which this report was due. */
      late: z.boolean(),
    }),
  ),
  explained: z.array(
    z.strictObject({ place: z.string(), period: Period, code: z.string(), times: z.int().positive() }),
  ),
});

/** A value that a report gave before, or gives now; money that nobody knows is neither. */
const RestatedValue = z.union([Quantity, ReportedMoney, z.strictObject({ nothing: z.literal("unknown") })]);

/** A value that was published and is another one now, with what the tracker knows of why. */
export const Restated = z.strictObject({
  /** The report that said otherwise. */
  since: z.strictObject({ period: Period, revision: z.int().positive() }),
  /** An indicator, a measure (with what it is kept apart by), or `money.agreed`, `money.received`, `money.spent`. */
  id: z.string(),
  title: z.string(),
  /** Null: over all places. */
  place: z.string().nullable(),
  counts: z.enum(["thisPeriod", "toDate", "cumulative"]),
  /** The cell of a breakdown. */
  cell: z.array(z.strictObject({ dimension: z.string(), code: z.string() })).optional(),
  /** Of a share in tenths of a per cent. */
  unit: z.enum(["share"]).optional(),
  from: RestatedValue,
  to: RestatedValue,
  /** A reason for reopening, `late`, `definition`, `creditRule` or `money`; with the submission where it is about one. */
  reasons: z.array(z.strictObject({ reason: z.string(), place: z.string().optional(), period: Period.optional() })),
});
export type Restated = z.infer<typeof Restated>;

/**
 * What a donor gets for one grant and period, as values. It is frozen at release and rendered on demand, so that
 * every format says the same, and holds nothing that the donor may not see.
 */
export const Report = z.strictObject({
  project: z.strictObject({
    id: z.string(),
    title: z.string(),
    programme: z.string().nullable(),
    startsOn: IsoDate,
    endsOn: IsoDate,
    places: z.array(NamedPlace),
    note: z.string().nullable(),
    sources: z.array(z.string()),
  }),
  donor: z.strictObject({ id: z.string(), name: z.string() }),
  grant: z.strictObject({
    id: z.string(),
    title: z.string(),
    reference: z.string().nullable(),
    startsOn: IsoDate,
    endsOn: IsoDate,
    places: z.array(NamedPlace),
    creditRule: CreditRule,
    /** Below this many, counts of people who could be endangered are withheld. */
    smallestCount: z.int().positive().optional(),
    note: z.string().nullable(),
  }),
  period: z.strictObject({ period: Period, from: IsoDate, to: IsoDate }),
  results: z.array(Result),
  breakdowns: z.array(Breakdown),
  /** Every measure that was counted for this grant, whether or not an indicator asks for it. */
  counts: z.array(
    z.strictObject({
      measure: z.string(),
      title: z.string(),
      unit: z.string(),
      /** ISO 4217, where the numbers are minor units of a currency. */
      currency: z.string().optional(),
      ...PeriodAndToDate,
    }),
  ),
  activities: z.array(DoneActivities).optional(),
  coverage: z.array(Coverage),
  money: z.strictObject({
    agreed: ReportedMoney.nullable(),
    received: ReportedMoney.nullable(),
    spent: ReportedMoney.nullable(),
    timeUsed: z.number(),
    /** Spent as a part of agreed; unknown (null) when either is. */
    moneyUsed: z.number().nullable(),
    /** Money in other currencies than the grant's, where there is any: what it counts as, and by which rate. */
    conversions: z.array(Conversion).optional(),
    /** By purpose; null: what names no line. */
    budget: z
      .strictObject({
        lines: z.array(z.strictObject({ purpose: z.string().nullable(), ...Planned })),
        total: z.strictObject(Planned),
      })
      .optional(),
    /** Since the grant began, as of the end of each period: null before the first entry, and where an amount has no rate. */
    overTime: z
      .array(z.strictObject({ period: Period, received: ReportedMoney.nullable(), spent: ReportedMoney.nullable() }))
      .optional(),
  }),
  context: z.array(z.strictObject({ place: z.string(), name: z.string(), tiers: z.array(Tier) })),
  coFunding: z.strictObject({ otherDonors: z.array(z.string()), measures: z.array(CoFunding) }),
  /** Where other grants pay for work in the same places. */
  reconciliation: z.array(Reconciled).optional(),
  published: z.array(PublishedTotal),
  /** What is said differently than in the revision before, or in the report before this one. */
  restated: z.array(Restated).optional(),
  /** How it is laid out: what it is made with stays, so that it reads the same for ever. */
  template: UsedTemplate.optional(),
  narratives: z.array(Told).optional(),
  amendments: z.array(ReportedAmendment).optional(),
  quality: Quality.optional(),
  definitions: z.array(UsedDefinition),
  /** What the grant's IATI file says besides results, where somebody publishes. */
  iati: Facts.optional(),
});
export type Report = z.infer<typeof Report>;

/** Which report, and which state of it. */
export const ReportId = z.strictObject({
  donor: z.string(),
  project: z.string(),
  grant: z.string(),
  period: Period,
  revision: z.int().positive(),
});
export type ReportId = z.infer<typeof ReportId>;

/** A released report: the content and what makes it tamper-evident. Written once and never changed. */
export const ReleasedReport = z.strictObject({
  id: ReportId,
  content: Report,
  releasedAt: z.iso.datetime(),
  /** Why there is a revision after the first. */
  reason: z.string().nullable(),
  /** SHA-256 (hexadecimal) of `{ id, content, releasedAt, reason, previousHash }` as canonical JSON (RFC 8785). */
  hash: z.string(),
  previousHash: z.string().nullable(),
});
export type ReleasedReport = z.infer<typeof ReleasedReport>;

/** A report before its release, as HQ sees it. `missing` says which submissions of its period are not approved yet. */
export const Draft = z.strictObject({
  content: Report,
  draftedAt: z.iso.datetime(),
  missing: z.array(SubmissionId),
});
export type Draft = z.infer<typeof Draft>;
