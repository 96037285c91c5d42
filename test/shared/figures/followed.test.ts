import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Activity } from "../../../shared/activities/activity.ts";
import { count, total } from "../../../shared/figures/figures.ts";
import { latestOfEach } from "../../../shared/figures/followed.ts";
import { totals } from "../../../shared/figures/totals.ts";
import { payers } from "../../support/payers.ts";

type Stage = "drafted" | "submitted" | "adopted" | "inForce" | "unknown";
const reform = (name: string | undefined, stage: Stage, grants = ["a1"]): Activity =>
  Activity.parse({
    kind: "reform",
    title: "A reform",
    pillar: "prosecution",
    grants,
    instrument: "law",
    stage,
    ...(name === undefined ? {} : { reform: name }),
  });

const periods = ["2020-H1", "2020-H2", "2021-H1"];
const over = (...recorded: Activity[][]) =>
  recorded.map((activities, at) => {
    const period = periods[at] ?? "";
    return { project: "p", place: "BA", period, figures: count(activities, period) };
  });
const inAll = (counts: ReturnType<typeof over>) =>
  totals(counts, { measure: "reform.reforms", from: "2020", to: "2021" }, payers);
const stages = (counts: ReturnType<typeof over>): string[] =>
  latestOfEach(counts.map(({ figures }) => figures))
    .filter(({ value }) => value === 1)
    .map(({ item, in: cell }) => `${item} ${cell.reformStage}`)
    .sort();

describe("a reform that moves from stage to stage", () => {
  test.each([
    ["drafted, then adopted: one, adopted", [[reform("x", "drafted")], [reform("x", "adopted")]], ["x adopted"]],
    ["drafted, then not mentioned: one, drafted", [[reform("x", "drafted")], []], ["x drafted"]],
    [
      "adopted, then sent back to the drafters: one",
      [[reform("x", "adopted")], [reform("x", "drafted")]],
      ["x drafted"],
    ],
    ["the same in every period: one", [[reform("x", "inForce")], [reform("x", "inForce")]], ["x inForce"]],
    [
      "twice in one period: one, at the further stage",
      [[reform("x", "adopted"), reform("x", "submitted")]],
      ["x adopted"],
    ],
    ["twice in one period, once unknown", [[reform("x", "unknown"), reform("x", "drafted")]], ["x drafted"]],
    [
      "two at different stages: two",
      [[reform("x", "drafted"), reform("y", "drafted")], [reform("y", "inForce")]],
      ["x drafted", "y inForce"],
    ],
  ] as [string, Activity[][], string[]][])("%s", (_says, recorded, expected) => {
    const counts = over(...recorded);
    expect(stages(counts)).toEqual(expected);
    expect(inAll(counts).total).toEqual({ value: expected.length, qualifier: "exactly", illustrative: false });
  });

  test("without a name it is not known how many: never zero, and never counted twice", () => {
    expect(inAll(over([reform(undefined, "adopted")], [reform(undefined, "adopted")])).total).toEqual({
      nothing: "notReported",
    });
    expect(inAll(over([reform(undefined, "adopted")], [reform("x", "adopted")])).total).toMatchObject({
      value: 1,
      qualifier: "atLeast",
    });
  });

  test("belongs to all who ever paid for it, and is counted once", () => {
    const {
      total: all,
      donors,
      reconciliation,
    } = inAll(over([reform("x", "drafted", ["a1"])], [reform("x", "adopted", ["b1"])]));
    expect(all).toMatchObject({ value: 1 });
    expect(donors).toMatchObject([
      { donor: "a", quantity: { value: 1 } },
      { donor: "b", quantity: { value: 1 } },
    ]);
    expect(reconciliation.together).toMatchObject([{ donors: ["a", "b"], quantity: { value: 1 } }]);
  });
});

const anyReform = fc
  .record({
    name: fc.constantFrom("x", "y", "z"),
    stage: fc.constantFrom<Stage>("drafted", "submitted", "adopted", "inForce", "unknown"),
    grants: fc.uniqueArray(fc.constantFrom("a1", "b1"), { minLength: 1 }),
  })
  .map(({ name, stage, grants }) => reform(name, stage, grants));

test("whatever is recorded in whichever order, each reform counts once, at one stage", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyReform, { maxLength: 6 }), { maxLength: 3 }), fc.gen(), (recorded, gen) => {
      const shuffled = recorded.map((own) => gen(() => fc.shuffledSubarray(own, { minLength: own.length })));
      expect(over(...shuffled)).toEqual(over(...recorded));
      const figures = latestOfEach(over(...recorded).map((own) => own.figures));
      const names = new Set(recorded.flat().map((one) => (one.kind === "reform" ? one.reform : "")));
      expect(total(figures)).toMatchObject({ value: names.size });
      expect(new Set(figures.map(({ item }) => item)).size).toBe(figures.length);
    }),
  );
});
