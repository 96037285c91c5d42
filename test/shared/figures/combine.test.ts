import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Activity } from "../../../shared/activities/activity.ts";
import { shareOut } from "../../../shared/credit/shareOut.ts";
import { count } from "../../../shared/figures/figures.ts";
import type { Qualifier, Quantity } from "../../../shared/figures/quantity.ts";
import { average, latest, notApplicable, notReported } from "../../../shared/figures/sum.ts";
import { Grant } from "../../../shared/grants.ts";
import { counting, type Wanted } from "../../../shared/report/counting.ts";

const n = (value: number, qualifier: Qualifier = "exactly", illustrative = false): Quantity => ({
  value,
  qualifier,
  illustrative,
});

describe("the average", () => {
  test.each([
    ["of whole numbers that is whole", [n(2), n(4)], n(3)],
    ["that is rounded is about: a half goes up", [n(1), n(2)], n(2, "about")],
    ["that is rounded down", [n(1), n(1), n(2)], n(1, "about")],
    ["of those that reported is about", [n(2), n(4), notReported], n(3, "about")],
    ["of nobody that reported is not reported, and not zero", [notReported, notReported], notReported],
    ["with a reported zero", [n(0), n(4)], n(2)],
    ["of what is at least as much is at least that", [n(2, "atLeast"), n(4)], n(3, "atLeast")],
    ["of what is about as much is about that", [n(2, "about"), n(4)], n(3, "about")],
    ["leaves out where it does not apply", [n(2), notApplicable], n(2)],
    ["of what applies nowhere does not apply", [notApplicable, notApplicable], notApplicable],
    ["of what is illustrative is illustrative", [n(2, "exactly", true), n(4)], n(3, "exactly", true)],
    ["of no places is not reported", [], notReported],
  ] as [string, Quantity[], Quantity][])("%s", (_case, all, expected) => expect(average(all)).toEqual(expected));
});

describe("the latest", () => {
  test.each([
    ["is the last that was reported", [n(2), n(4), notReported], n(4)],
    ["is not reported where none was", [notReported, notApplicable], notReported],
    ["does not apply where none does", [notApplicable, notApplicable], notApplicable],
  ] as [string, Quantity[], Quantity][])("%s", (_case, all, expected) => expect(latest(all)).toEqual(expected));
});

const places = ["BA", "KZ", "RS"];
const periods = ["2020-Q1", "2020-Q2", "2020-Q3"];
const terms = {
  donor: "usaid",
  title: "A grant",
  reference: null,
  startsOn: "2020-01-01",
  endsOn: "2021-12-31",
  amount: { minor: 100, currency: "USD" },
  places,
  pillars: ["protection"],
  calendar: { frequency: "halfYear", dueDays: 60 },
};
const grantOf = (creditRule: string) => Grant.parse({ ...terms, id: "one", creditRule });
const base = { title: "Survey", pillar: "protection" };

type Asked = readonly [part: number, whole: number] | "notApplicable" | null;
interface Survey {
  readonly asked: Asked;
  readonly grants: readonly string[];
}
type Submitted = { readonly place: string; readonly period: string; readonly surveys: readonly Survey[] };

const survey = ({ asked, grants }: Survey, qualifier: Qualifier = "exactly"): Activity =>
  Activity.parse({
    ...base,
    kind: "measurement",
    grants,
    qualifier,
    indicator: "satisfied",
    form: "share",
    ...(asked === null
      ? {}
      : { value: typeof asked === "string" ? asked : { numerator: asked[0], denominator: asked[1] } }),
  });
const satisfied: Wanted = { measure: "measurement.numerator", where: { indicator: ["satisfied"] }, unit: "share" };

function counted(submitted: readonly Submitted[], creditRule = "inFull", qualifier: Qualifier = "exactly") {
  const counts = submitted.map(({ surveys, ...at }) => ({
    project: "p",
    ...at,
    figures: count(
      surveys.map((own) => survey(own, qualifier)),
      at.period,
    ),
  }));
  return counting(grantOf(creditRule), shareOut(counts, [{ id: "one" }, { id: "two" }]));
}
const shareOf = (submitted: readonly Submitted[], asked = ["BA", "KZ"], over = ["2020-Q1"]): Quantity =>
  counted(submitted).ofPlaces(satisfied, asked, over);
const in1 = (place: string, ...all: Asked[]): Submitted => ({
  place,
  period: "2020-Q1",
  surveys: all.map((asked) => ({ asked, grants: ["one"] })),
});

describe("a share, in tenths of a per cent", () => {
  test.each([
    ["is the ratio of the sums and not the average of 10% and 100%", [in1("BA", [10, 100]), in1("KZ", [2, 2])], n(118)],
    ["of which half a tenth goes up: 1 of 16 is 6.25%", [in1("BA", [1, 16]), in1("KZ")], n(63)],
    ["is never nothing where it is something", [in1("BA", [1, 100_000]), in1("KZ")], n(1)],
    ["is never all where one is missing", [in1("BA", [99_999, 100_000]), in1("KZ")], n(999)],
    ["of which all are a part is all", [in1("BA", [7, 7]), in1("KZ")], n(1000)],
    ["of which none is a part is a reported zero", [in1("BA", [0, 7]), in1("KZ")], n(0)],
    ["is about where a place did not report", [in1("BA", [1, 4])], n(250, "about")],
    [
      "is about where a survey has no numbers, also beside a zero",
      [in1("BA", [0, 10], null), in1("KZ")],
      n(0, "about"),
    ],
    ["leaves out where it does not apply", [in1("BA", [1, 4]), in1("KZ", "notApplicable")], n(250)],
    ["of nobody does not apply", [in1("BA", [0, 0]), in1("KZ")], notApplicable],
    ["that applies nowhere does not apply", [in1("BA", "notApplicable"), in1("KZ", "notApplicable")], notApplicable],
    ["that nobody measured is not reported", [in1("BA"), in1("KZ")], notReported],
    ["that applies nowhere, as far as one place is known, is not reported", [in1("BA", "notApplicable")], notReported],
    ["that no place reported is not reported", [], notReported],
  ] as [string, Submitted[], Quantity][])("%s", (_case, submitted, expected) =>
    expect(shareOf(submitted)).toEqual(expected),
  );

  test("of numbers that are no exact ones is about", () => {
    const of = counted([in1("BA", [1, 4])], "inFull", "atLeast");
    expect(of.ofPlaces(satisfied, ["BA"], ["2020-Q1"])).toEqual(n(250, "about"));
  });

  const both: Submitted = { ...in1("BA"), surveys: [{ asked: [3, 4], grants: ["one", "two"] }] };
  test.each([
    ["inFull", n(750)],
    ["byShare", n(750)],
    ["ringFenced", notReported],
  ])("is a fact about who was asked, whatever part of it the grant is credited with: %s", (rule, expected) => {
    expect(counted([both], rule).ofPlaces(satisfied, ["BA"], ["2020-Q1"])).toEqual(expected);
  });

  test("as last measured, is that of the last period with one", () => {
    const later = { ...in1("BA", [3, 4]), period: "2020-Q2" };
    const of = counted([in1("BA", [1, 4]), later, { ...in1("BA"), period: "2020-Q3" }]);
    expect(of.ofPlaces({ ...satisfied, overTime: "latest" }, ["BA"], periods)).toEqual(n(750));
    expect(of.ofPlaces(satisfied, ["BA"], periods)).toEqual(n(500));
  });
});

const grants: fc.Arbitrary<string[]> = fc.constantFrom(["one"], ["two"], ["one", "two"]);
const asked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const) },
  { weight: 1, arbitrary: fc.constantFrom("notApplicable" as const, null) },
);
const anything = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom(...places),
    period: fc.constantFrom(...periods),
    surveys: fc.array(fc.record({ asked, grants }), { maxLength: 3 }),
  }),
  { selector: ({ place, period }) => `${place} ${period}` },
);

test("in all cases a share is what a plain recount of the surveys gives", () => {
  fc.assert(
    fc.property(
      anything,
      fc.subarray(places, { minLength: 1 }),
      fc.subarray(periods, { minLength: 1 }),
      (all, where, over) => {
        const own = all.filter(({ place, period }) => where.includes(place) && over.includes(period));
        const surveys = own.flatMap((one) => one.surveys).filter((one) => one.grants.includes("one"));
        const numbers = surveys.flatMap((one) => (Array.isArray(one.asked) ? [one.asked] : []));
        const [part, whole] = [0, 1].map((at) => numbers.reduce((sum, pair) => sum + (pair[at] ?? 0), 0)) as [
          number,
          number,
        ];
        const isKnown = own.length === where.length * over.length && surveys.every((one) => one.asked !== null);
        const share = counted(all, "byShare").ofPlaces(satisfied, where, over);
        if (whole === 0) {
          expect(share).toEqual(isKnown && surveys.length > 0 ? notApplicable : notReported);
          return;
        }
        expect(share).toMatchObject({ qualifier: isKnown ? "exactly" : "about" });
        const value = "value" in share ? share.value : Number.NaN;
        expect(Math.abs(value / 1000 - part / whole)).toBeLessThan(0.001);
        expect([value === 0, value === 1000]).toEqual([part === 0, part === whole]);
      },
    ),
    { numRuns: 300 },
  );
});

const trained = fc.uniqueArray(
  fc.record({ place: fc.constantFrom(...places), period: fc.constantFrom(...periods), events: fc.nat(4) }),
  { selector: ({ place, period }) => `${place} ${period}` },
);
const training = Activity.parse({ ...base, kind: "training", grants: ["one"], participants: [] });

test("in all cases numbers combine over time in each place, and then over places, as a plain recount does", () => {
  const plain = {
    sum: (all: number[]) => all.reduce((a, b) => a + b, 0),
    latest: (all: number[]) => all.at(-1) ?? Number.NaN,
    average: (all: number[]) => Math.round(all.reduce((a, b) => a + b, 0) / all.length),
    highest: (all: number[]) => Math.max(...all),
  };
  const overTime = fc.constantFrom("sum" as const, "latest" as const, "average" as const, "highest" as const);
  const overPlaces = fc.constantFrom("sum" as const, "average" as const, "highest" as const);
  fc.assert(
    fc.property(trained, overTime, overPlaces, (all, time, place) => {
      const counts = all.map(({ events, ...at }) => ({
        project: "p",
        ...at,
        figures: count(
          Array.from({ length: events }, () => training),
          at.period,
        ),
      }));
      const wanted: Wanted = { measure: "training.events", where: {}, overTime: time, overPlaces: place };
      const number = counting(grantOf("inFull"), counts).ofPlaces(wanted, places, periods);
      const inOrder = all.toSorted((a, b) => (a.period < b.period ? -1 : 1));
      const ofPlaces = places.flatMap((one) => {
        const own = inOrder.filter((at) => at.place === one).map(({ events }) => events);
        // A sum of which nothing but zero is known says nothing.
        const isNothing = own.length === 0 || (time === "sum" && own.length < periods.length && plain.sum(own) === 0);
        return isNothing ? [] : [plain[time](own)];
      });
      const isNothing =
        ofPlaces.length === 0 || (place === "sum" && ofPlaces.length < places.length && plain.sum(ofPlaces) === 0);
      if (isNothing) {
        expect(number).toEqual(notReported);
        return;
      }
      expect(number).toMatchObject({ value: plain[place](ofPlaces) });
      if (ofPlaces.length < places.length) expect(number).not.toMatchObject({ qualifier: "exactly" });
    }),
    { numRuns: 300 },
  );
});
