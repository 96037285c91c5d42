import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Invalid } from "../../../shared/errors.ts";
import type { Figure } from "../../../shared/figures/figures.ts";
import { type Counts, totals } from "../../../shared/figures/totals.ts";
import { payers } from "../../support/payers.ts";

const figure = (measure: string, grants: string[], value: number | null): Figure => ({
  measure,
  in: {},
  grants,
  value,
  qualifier: "exactly",
  illustrative: false,
});
const counts = (project: string, period: string, place: string, ...figures: Figure[]): Counts => ({
  project,
  period,
  place,
  figures,
});
const year = { from: "2020", to: "2020" };

test("an activity of two donors stands with both, and once in the total", () => {
  const people = "training.participants";
  const answer = totals(
    [
      counts("p", "2020-H1", "BA", figure(people, ["a1", "b1"], 100), figure(people, ["a1"], 20)),
      counts("p", "2020-H2", "BA", figure(people, ["b1"], 3)),
      counts("q", "2020-Q1", "KZ", figure(people, ["a2"], 7)),
    ],
    { measure: people, ...year },
    payers,
  );
  expect(answer.total).toMatchObject({ value: 130 });
  expect(answer.donors).toMatchObject([
    { donor: "a", quantity: { value: 127 } },
    { donor: "b", quantity: { value: 103 } },
  ]);
  expect(answer.places).toMatchObject([
    { place: "BA", quantity: { value: 123 } },
    { place: "KZ", quantity: { value: 7 } },
  ]);
  expect(answer.reconciliation).toMatchObject({
    donorsAddUpTo: { value: 230 },
    countedMoreThanOnce: { value: 100 },
    total: { value: 130 },
  });
});

describe("over time", () => {
  const inTwoHalves = (measure: string) =>
    totals(
      [
        counts("p", "2020-H1", "BA", figure(measure, ["a"], 5)),
        counts("p", "2020-H2", "BA", figure(measure, ["a"], 4)),
      ],
      { measure, ...year },
      payers,
    );
  test("flows add up", () => expect(inTwoHalves("hotline.calls").total).toMatchObject({ value: 9 }));
  test("stocks take the last", () => expect(inTwoHalves("hotline.operating").total).toMatchObject({ value: 4 }));
  test("people served are refused, because who is served twice would count twice", () =>
    expect(() => inTwoHalves("assistance.served")).toThrow(Invalid));
});

test("a submission that lies only partly in the range is left out, and named", () => {
  const yearly = counts("p", "2020", "BA", figure("hotline.calls", ["a"], 5));
  const answer = totals([yearly], { measure: "hotline.calls", from: "2020-H1", to: "2020-H1" }, payers);
  expect(answer.leftOut).toEqual([{ project: "p", period: "2020", place: "BA" }]);
  expect(answer.total).toEqual({ nothing: "notReported" });
});

const anyFigure = fc.tuple(fc.uniqueArray(fc.constantFrom("a1", "a2", "b1", "c1"), { minLength: 1 }), fc.nat(1000));
test("whoever pays for what, donors minus what is counted more than once is the total; parts add up to wholes", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ place: fc.constantFrom("BA", "KZ"), of: fc.array(anyFigure) })), (given) => {
      const all = given.map(({ place, of }, index) =>
        counts(`p${index}`, "2020", place, ...of.map(([grants, value]) => figure("hotline.calls", grants, value))),
      );
      const { reconciliation, places, periods } = totals(all, { measure: "hotline.calls", ...year }, payers);
      const recount = given.flatMap(({ of }) => of).reduce((sum, [, value]) => sum + value, 0);
      const sum = (rows: readonly { quantity: object }[]) =>
        rows.reduce((n, { quantity }) => n + (quantity as { value: number }).value, 0);
      const value = (quantity: object) => (quantity as { value?: number }).value ?? 0;
      expect(value(reconciliation.total)).toBe(recount);
      expect(value(reconciliation.donorsAddUpTo) - value(reconciliation.countedMoreThanOnce)).toBe(recount);
      expect(sum(reconciliation.together)).toBe(recount);
      const { addUpTo, moreThanOnce, notCredited, total } = reconciliation.byRule;
      expect(value(addUpTo) - value(moreThanOnce) + value(notCredited)).toBe(recount);
      expect([value(total), value(notCredited)]).toEqual([recount, 0]);
      expect([sum(places), sum(periods)]).toEqual([recount, recount]);
    }),
  );
});
