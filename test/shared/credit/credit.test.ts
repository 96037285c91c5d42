import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity } from "../../../shared/activities/activity.ts";
import { measureNames, measureOf } from "../../../shared/activities/measures.ts";
import { creditedTo } from "../../../shared/credit/credit.ts";
import { shareOut } from "../../../shared/credit/shareOut.ts";
import { count, type Figure, total } from "../../../shared/figures/figures.ts";
import type { Quantity } from "../../../shared/figures/quantity.ts";
import { isCounted } from "../../../shared/figures/sum.ts";
import { type Counts, totals } from "../../../shared/figures/totals.ts";
import { CreditRule, Grant } from "../../../shared/grants.ts";
import { Project } from "../../../shared/projects.ts";
import { build } from "../../../shared/report/build.ts";
import { anyActivity } from "../../support/anyActivity.ts";

const people = "training.participants";
const figure = (grants: string[], value: number | null, more: Partial<Figure> = {}): Figure => ({
  measure: people,
  in: {},
  grants,
  value,
  qualifier: "exactly",
  illustrative: false,
  ...more,
});
const counts = (period: string, place: string, ...figures: Figure[]): Counts => ({
  project: "p",
  period,
  place,
  figures,
});
const halves = [
  { id: "a", creditRule: "byShare" as const },
  { id: "b", creditRule: "byShare" as const },
];
/** What a grant is credited with in each figure of each submission. */
const values = (given: readonly Counts[], grants: readonly { id: string; creditWeight?: number }[], id: string) =>
  shareOut(given, grants).map(({ figures }) =>
    creditedTo({ id, creditRule: "byShare" }, figures).map(({ value }) => value),
  );
const number = (quantity: Quantity | undefined): number =>
  quantity !== undefined && isCounted(quantity) ? quantity.value : 0;

describe("by share", () => {
  test("odd ones go to each in turn, over cells, places and periods", () => {
    const given = [
      counts("2020-H1", "BA", figure(["a", "b"], 1), figure(["a", "b"], 1)),
      counts("2020-H1", "KZ", figure(["a", "b"], 3)),
      counts("2020-H2", "BA", figure(["a", "b"], 3), figure(["a"], 5)),
    ];
    expect(values(given, halves, "a")).toEqual([[1, 0], [2], [1, 5]]);
    expect(values(given, halves, "b")).toEqual([[0, 1], [1], [2]]);
  });

  test("by the weights that the grants agreed", () => {
    const grants = [
      { id: "a", creditWeight: 55_000_000 },
      { id: "b", creditWeight: 45_000_000 },
    ];
    expect(values([counts("2020", "BA", figure(["a", "b"], 260))], grants, "a")).toEqual([[143]]);
    expect(values([counts("2020", "BA", figure(["a", "b"], 260))], grants, "b")).toEqual([[117]]);
  });

  test("a number keeps how exact it is, and what was not reported stays so", () => {
    const [about, unknown] = shareOut(
      [counts("2020", "BA", figure(["a", "b"], 9, { qualifier: "about" }), figure(["a", "b"], null))],
      halves,
    ).flatMap(({ figures }) => figures.map((one) => total(creditedTo({ id: "a", creditRule: "byShare" }, [one]))));
    expect([about, unknown]).toEqual([
      { value: 5, qualifier: "about", illustrative: false },
      { nothing: "notReported" },
    ]);
  });

  test("a standing service stays with the same grant from period to period", () => {
    const operating = figure(["a", "b"], 1, { measure: "hotline.operating" });
    const given = ["2020-H1", "2020-H2", "2021-H1"].map((period) => counts(period, "BA", operating));
    expect(values(given, halves, "a")).toEqual([[1], [1], [1]]);
  });

  test("a law stays whose it is as it moves on, and is dealt anew when another grant joins", () => {
    const law = (item: string, grants: string[]) => figure(grants, 1, { measure: "reform.reforms", item });
    const given = [
      counts("2020-H1", "BA", law("x", ["a", "b"]), law("y", ["a", "b"])),
      counts("2020-H2", "BA", law("x", ["a", "b"]), law("y", ["b"])),
      counts("2021-H1", "BA", law("y", ["a", "b", "c"])),
    ];
    const of = (id: string) =>
      shareOut(given, halves).map(({ figures }) => figures.map(({ shares }) => shares?.[id] ?? 0));
    expect(of("a")).toEqual([[1, 0], [1, 0], [1]]);
    expect(of("b")).toEqual([[0, 1], [0, 1], [0]]);
  });
});

const ids = ["one", "two", "three"];
const periods = ["2020-H1", "2020-H2", "2021-H1"];
const places = ["BA", "KZ"];
const project = Project.parse({
  id: "p",
  title: "Any project",
  places,
  startsOn: "2020-01-01",
  endsOn: "2021-06-30",
  frequency: "halfYear",
  indicators: [],
  published: [],
  sources: [],
});
const grantsOf = (terms: readonly { rule: CreditRule; weight: number }[]): Grant[] =>
  terms.map(({ rule, weight }, at) =>
    Grant.parse({
      id: ids[at],
      donor: `donor-${ids[at]}`,
      title: "Any grant",
      reference: null,
      amount: null,
      startsOn: "2020-01-01",
      endsOn: "2021-06-30",
      places,
      pillars: ["protection"],
      calendar: { frequency: "halfYear", dueDays: 30 },
      creditRule: rule,
      creditWeight: weight,
    }),
  );

const anySubmissions = fc.array(
  fc.record({
    period: fc.constantFrom(...periods),
    place: fc.constantFrom(...places),
    activities: fc.array(
      fc
        .tuple(anyActivity, fc.subarray(ids, { minLength: 1 }))
        // What running totals add is recounted in `recount.test.ts`.
        .map(([{ runningTotal: _, ...activity }, grants]) => ({ ...activity, grants }) as Activity),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 6 },
);
type Submissions = typeof anySubmissions extends fc.Arbitrary<infer S> ? S : never;
const oncePerPlace = (submissions: Submissions): Submissions => [
  ...new Map(submissions.map((one) => [`${one.period} ${one.place}`, one])).values(),
];
const anyTerms = fc.oneof(
  fc.constant([
    { rule: "inFull", weight: 1 },
    { rule: "byShare", weight: 2 },
    { rule: "ringFenced", weight: 3 },
  ] as const),
  fc.array(fc.record({ rule: fc.constantFrom(...CreditRule.options), weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 3,
    maxLength: 3,
  }),
);

/** What was done by a measure that adds up over time, straight from the activities, without figures. */
function recount(submissions: Submissions, name: string): number {
  const cells = submissions.flatMap(({ period, activities }) =>
    activities.flatMap((activity) => {
      const isOwn = name.startsWith(`${activity.kind}.`);
      return isOwn ? (measureOf(name).cells(activity as never, period) ?? []) : [];
    }),
  );
  return cells.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
}

test("three donors with any rules: in each report and at headquarters nothing is counted twice and nothing is lost", () => {
  fc.assert(
    fc.property(anySubmissions, anyTerms, (given, terms) => {
      const submissions = oncePerPlace(given);
      const grants = grantsOf(terms);
      const all = submissions.map(({ period, place, activities }) =>
        counts(period, place, ...count(activities, period)),
      );
      const sources = { project, donors: [], grants, transactions: [], counts: all, countries: [], programme: null };
      const reports = grants.map((grant) => build({ ...sources, grant }, "2021-H1").content);
      for (const name of measureNames) {
        const { overTime, apart, victims } = measureOf(name);
        if (overTime !== "sum" || apart !== undefined) continue;
        const done = recount(submissions, name);
        const { byRule, total: hqTotal } = totals(
          shareOut(all, grants),
          { measure: name, from: "2020", to: "2021" },
          () => grants,
        ).reconciliation;
        expect(number(byRule.addUpTo) - number(byRule.moreThanOnce) + number(byRule.notCredited), name).toBe(done);
        expect([number(byRule.total), number(hqTotal)], name).toEqual([done, done]);
        for (const { grant, reconciliation = [] } of reports) {
          const row = reconciliation.find(({ measure }) => measure === name);
          if (victims) expect(row).toBeUndefined();
          if (row === undefined) continue;
          const others = row.others.reduce((sum, { quantity }) => sum + number(quantity), 0);
          expect(number(row.credited) + others - number(row.moreThanOnce) + number(row.notCredited), name).toBe(done);
          expect(number(row.total), name).toBe(done);
          // The row says what the rest of the report and headquarters say.
          const own = byRule.grants.find((one) => one.grant === grant.id);
          expect(number(row.credited), name).toBe(number(own?.quantity));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("what is approved later changes nothing that was shared before", () => {
  fc.assert(
    fc.property(
      anySubmissions,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      (given, weights) => {
        const grants = weights.map((creditWeight, at) => ({ id: ids[at] ?? "", creditWeight }));
        const all = oncePerPlace(given).map(({ period, place, activities }) =>
          counts(period, place, ...count(activities, period)),
        );
        const early = all.filter(({ period }) => period <= "2020-H2");
        const later = shareOut(all, grants).filter(({ period }) => period <= "2020-H2");
        expect(later).toEqual(shareOut(early, grants));
      },
    ),
  );
});

test("shares add up to every figure, of whichever measure", () => {
  fc.assert(
    fc.property(anySubmissions, (given) => {
      const all = oncePerPlace(given).map(({ period, place, activities }) =>
        counts(period, place, ...count(activities, period)),
      );
      for (const { value, shares } of shareOut(
        all,
        ids.map((id) => ({ id })),
      ).flatMap(({ figures }) => figures)) {
        if (shares === undefined) continue;
        const parts = Object.values(shares);
        expect(parts.every((part) => part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value);
      }
    }),
  );
});
