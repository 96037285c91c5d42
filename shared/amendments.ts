import * as z from "zod";
import { Period } from "./calendar/periods.ts";
import { ReportingCalendar } from "./calendar/reportingCalendar.ts";
import type { Problem } from "./errors.ts";
import type { Grant } from "./grants.ts";
import { Money } from "./money/money.ts";
import { Place } from "./places/places.ts";
import { Id, IsoDate, text } from "./text.ts";

/** Every amendment is in force from a day on, for a reason. */
const every = { date: IsoDate, reason: text(500) };
const Places = z.array(Place).min(1).max(50);

/** Further reports that an extension brings to a grant with own dates; all others follow from its end. */
const own = z.array(Period).max(50).optional();

/** What a donor and the project agree on after a grant has begun. What was agreed before stays; nothing is overwritten. */
export const AmendmentTerms = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("noCostExtension"), ...every, endsOn: IsoDate, own }),
  /** More money, of which perhaps nobody knows how much, mostly with more time. */
  z.strictObject({
    kind: z.literal("costExtension"),
    ...every,
    added: Money.nullable(),
    endsOn: IsoDate.optional(),
    own,
  }),
  z.strictObject({ kind: z.literal("placesAdded"), ...every, places: Places }),
  z.strictObject({ kind: z.literal("placesDropped"), ...every, places: Places }),
]);
export type AmendmentTerms = z.infer<typeof AmendmentTerms>;
type Kind = AmendmentTerms["kind"];
type Of<K extends Kind> = Extract<AmendmentTerms, { kind: K }>;

export const Amendment = z.strictObject({ id: Id, grant: Id, terms: AmendmentTerms });
export type Amendment = z.infer<typeof Amendment>;

/** What a kind does to a grant, and what it cannot be because of how the grant stands then. */
interface Rule<K extends Kind> {
  readonly amend: (grant: Grant, terms: Of<K>) => Grant;
  readonly wrong: (grant: Grant, terms: Of<K>) => Problem[];
}

const mustBeLater = ({ endsOn }: Grant, later: string | undefined): Problem[] =>
  later === undefined || later > endsOn
    ? []
    : [{ path: "endsOn", code: "notLater", message: `the grant ends on ${endsOn} then: an extension ends later` }];

const withFurther = ({ calendar }: Grant, further: readonly Period[] | undefined): Grant["calendar"] =>
  further === undefined ? calendar : { ...calendar, own: [...(calendar.own ?? []), ...further] };

const mustFollow = ({ calendar }: Grant, further: readonly Period[] | undefined): Problem[] => {
  if (further === undefined) return [];
  const at = (code: string, message: string): Problem => ({ path: "own", code, message });
  if (calendar.own === undefined)
    return [at("noOwnDates", "the grant has a report a period, which follows from its end")];
  return ReportingCalendar.safeParse({ ...calendar, own: [...calendar.own, ...further] }).success
    ? []
    : [at("notLater", "the further reports do not follow on those before, in the periods of the grant's calendar")];
};

const rules: { [K in Kind]: Rule<K> } = {
  noCostExtension: {
    amend: (grant, { endsOn, own }) => ({ ...grant, endsOn, calendar: withFurther(grant, own) }),
    wrong: (grant, { endsOn, own }) => [...mustBeLater(grant, endsOn), ...mustFollow(grant, own)],
  },
  costExtension: {
    amend: (grant, { added, endsOn = grant.endsOn, own }) => ({
      ...grant,
      endsOn,
      calendar: withFurther(grant, own),
      amount:
        added === null || grant.amount === null ? null : { ...grant.amount, minor: grant.amount.minor + added.minor },
    }),
    wrong: ({ amount, ...grant }, { added, endsOn, own }) => [
      ...mustBeLater({ amount, ...grant }, endsOn),
      ...mustFollow({ amount, ...grant }, own),
      ...(added !== null && amount !== null && added.currency !== amount.currency
        ? [{ path: "added.currency", code: "otherCurrency", message: `the grant is in ${amount.currency}` }]
        : []),
      ...(added !== null && added.minor <= 0
        ? [{ path: "added.minor", code: "notMore", message: "a cost extension adds money" }]
        : []),
    ],
  },
  placesAdded: {
    amend: (grant, { places }) => ({ ...grant, places: [...grant.places, ...places] }),
    wrong: (grant, { places }) =>
      places.flatMap((place, index) =>
        grant.places.includes(place)
          ? [{ path: `places.${index}`, code: "alreadyThere", message: `the grant is earmarked to ${place} then` }]
          : [],
      ),
  },
  placesDropped: {
    amend: (grant, { places }) => ({ ...grant, places: grant.places.filter((place) => !places.includes(place)) }),
    wrong: (grant, { places }) => [
      ...places.flatMap((place, index) =>
        grant.places.includes(place)
          ? []
          : [{ path: `places.${index}`, code: "notThere", message: `the grant is not earmarked to ${place} then` }],
      ),
      ...(grant.places.every((place) => places.includes(place))
        ? [{ path: "places", code: "noneLeft", message: "no place would be left" }]
        : []),
    ],
  },
};

const ruleOf = <K extends Kind>({ kind }: Of<K>): Rule<K> => rules[kind as K];

const inOrder = (grant: Grant, amendments: readonly Amendment[]): Amendment[] =>
  amendments
    .filter((one) => one.grant === grant.id)
    .sort((a, b) => (`${a.terms.date} ${a.id}` < `${b.terms.date} ${b.id}` ? -1 : 1));

/** The grant as it stands at the end of a day (ISO 8601): as first agreed, with every amendment that is in force by then. */
export const asOf = (original: Grant, amendments: readonly Amendment[], date: string): Grant =>
  inOrder(original, amendments)
    .filter(({ terms }) => terms.date <= date)
    .reduce((grant, { terms }) => ruleOf(terms).amend(grant, terms), original);

/** What makes the amendments impossible one after the other; the paths are those of the amendment that it names. */
export function impossible(original: Grant, amendments: readonly Amendment[]): Problem[] {
  const problems: Problem[] = [];
  inOrder(original, amendments).reduce((grant, { id, terms }) => {
    for (const problem of ruleOf(terms).wrong(grant, terms))
      problems.push({ ...problem, message: `${id}: ${problem.message}` });
    return ruleOf(terms).amend(grant, terms);
  }, original);
  return problems;
}

/** The places that a grant is earmarked to on any day of a stretch of time, in the order in which they came. */
export function earmarked(
  original: Grant,
  amendments: readonly Amendment[],
  { from, to }: { from: string; to: string },
): Place[] {
  const during = inOrder(original, amendments).filter(({ terms }) => terms.date > from && terms.date <= to);
  const added = during.flatMap(({ terms }) => (terms.kind === "placesAdded" ? terms.places : []));
  return [...new Set([...asOf(original, amendments, from).places, ...added])];
}

/** After every amendment. */
const inTheEnd = "9999-12-31";

/** The grant with all that was ever agreed. */
export const inAll = (original: Grant, amendments: readonly Amendment[]): Grant => asOf(original, amendments, inTheEnd);

/** What may be recorded for a grant in a stretch of time: to the end as it was extended, in the places that it was for then. */
export const recordable = (
  original: Grant,
  amendments: readonly Amendment[],
  during: { from: string; to: string },
): Grant => ({ ...inAll(original, amendments), places: earmarked(original, amendments, during) });
