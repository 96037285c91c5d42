import { type Element, element, narrated, textElement } from "./element.ts";
import type { Facts, Organisation } from "./facts.ts";
import { told } from "./told.ts";

/** What an activity says on a day: `on` (ISO 8601) decides what has begun, is over, or lies ahead. */
export interface Saying {
  readonly on: string;
  /** When what it says last changed (ISO 8601 with time), where that is known. */
  readonly updated?: string;
}

/** Codes of the codelist ActivityStatus, from the dates. */
const statusOf = ({ startsOn, endsOn }: Facts, on: string): string => {
  if (on < startsOn) return "1";
  return on <= endsOn ? "2" : "4";
};

/** Codes of the codelist ActivityDateType: planned and actual start, planned and actual end. What lies ahead is planned only. */
const datesOf = ({ startsOn, endsOn }: Facts, on: string): Element[] =>
  [
    { type: 1, date: startsOn, is: true },
    { type: 2, date: startsOn, is: startsOn <= on },
    { type: 3, date: endsOn, is: true },
    { type: 4, date: endsOn, is: endsOn < on },
  ].flatMap(({ type, date, is }) => (is ? [element("activity-date", { type, "iso-date": date })] : []));

const organisation = (element_: string, { name, ref, type }: Organisation, attributes = {}): Element =>
  narrated(element_, name, { ref, type, ...attributes });

/** Codes of the codelist ActivityScope: regional, in several countries, national. */
const scopeOf = ({ countries, regions }: Facts): string => {
  if (regions.length > 0) return "2";
  return countries.length > 1 ? "3" : "4";
};

const named = (name: string, text: string | undefined, attributes: Record<string, string | undefined>): Element =>
  text === undefined ? element(name, attributes) : narrated(name, text, attributes);

/** Places that results can refer to: countries by their ISO 3166-1 code (vocabulary A4), regions by name only. */
const locationsOf = ({ countries, regions }: Facts): Element[] =>
  [
    ...countries.map((own) => ({ ref: own.code, ...own })),
    ...regions.map((own) => ({ ...own, ref: own.place, code: undefined })),
  ].map(({ ref, code, name }) =>
    element("location", { ref }, [
      element("location-reach", { code: 1 }),
      ...(code === undefined ? [] : [element("location-id", { code, vocabulary: "A4" })]),
      narrated("name", name),
    ]),
  );

/** The default classifications, by what they are called in a file. */
const defaults = {
  collaborationType: "collaboration-type",
  flowType: "default-flow-type",
  financeType: "default-finance-type",
  aidType: "default-aid-type",
  tiedStatus: "default-tied-status",
} as const;

const valued = ({ amount, currency, valueDate }: { amount: string; currency: string; valueDate: string }): Element =>
  textElement("value", amount, { currency, "value-date": valueDate });

const period = (from: string, to: string): Element[] => [
  element("period-start", { "iso-date": from }),
  element("period-end", { "iso-date": to }),
];

/** What was agreed is committed (codelist BudgetStatus). */
const budget = ({ type, from, to, ...money }: Facts["budgets"][number]): Element =>
  element("budget", { type, status: 2 }, [...period(from, to), valued(money)]);

const transaction = ({ ref, type, provider, receiver, ...money }: Facts["transactions"][number]): Element =>
  element("transaction", { ref, humanitarian: 0 }, [
    element("transaction-type", { code: type }),
    element("transaction-date", { "iso-date": money.valueDate }),
    valued(money),
    ...(provider === undefined ? [] : [organisation("provider-org", provider)]),
    ...(receiver === undefined ? [] : [organisation("receiver-org", receiver)]),
  ]);

const documentLink = ({ url, title, category, format }: Facts["documents"][number]): Element =>
  element("document-link", { url, format }, [narrated("title", title), element("category", { code: category })]);

/** An `iati-activity` of IATI 2.03. A file may not speak of the future: money of later than `on` is left out, with a remark. */
export function activity(facts: Facts, results: readonly Element[], { on, updated }: Saying): Element {
  const { publisher } = facts;
  const ahead = facts.transactions.filter(({ valueDate }) => valueDate > on).length;
  const remarks = [
    ...facts.remarks,
    ...(ahead === 0 ? [] : [`Transactions with a value date after ${on} are left out: ${ahead}.`]),
  ];
  return element(
    "iati-activity",
    {
      "xml:lang": publisher.language,
      humanitarian: 0,
      hierarchy: facts.hierarchy,
      "last-updated-datetime": updated,
    },
    [
      textElement("iati-identifier", facts.identifier),
      organisation("reporting-org", publisher, { "secondary-reporter": publisher.secondary ? 1 : 0 }),
      narrated("title", facts.title),
      told("description", facts.description, remarks, publisher.language, { type: "1" }),
      ...facts.participants.map((one) => organisation("participating-org", one, { role: one.role })),
      element("activity-status", { code: statusOf(facts, on) }),
      ...datesOf(facts, on),
      element("activity-scope", { code: scopeOf(facts) }),
      ...facts.countries.map(({ name, ...attributes }) => named("recipient-country", name, attributes)),
      ...facts.regions.map(({ name, uri, place: _place, ...attributes }) =>
        named("recipient-region", name, { ...attributes, "vocabulary-uri": uri }),
      ),
      ...locationsOf(facts),
      ...facts.sectors.map(({ name, uri, ...attributes }) =>
        named("sector", name, { ...attributes, "vocabulary-uri": uri }),
      ),
      ...facts.policyMarkers.map((marker) => element("policy-marker", { vocabulary: 1, ...marker })),
      ...Object.entries(defaults).flatMap(([key, name]) => {
        const code = facts.defaults[key];
        return code === undefined ? [] : [element(name, { code })];
      }),
      ...facts.budgets.map(budget),
      ...facts.transactions.filter(({ valueDate }) => valueDate <= on).map(transaction),
      ...facts.documents.map(documentLink),
      ...facts.related.map((related) => element("related-activity", related)),
      ...results,
    ],
  );
}
