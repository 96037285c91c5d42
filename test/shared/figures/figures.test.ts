import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Activity } from "../../../shared/activities/activity.ts";
import { count, total } from "../../../shared/figures/figures.ts";

const activity = (given: object) =>
  Activity.parse({ title: "An activity", pillar: "protection", grants: ["g1"], ...given });
const measured = (activities: Activity[], measure: string, period = "2020-H1") =>
  total(count(activities, period).filter((figure) => figure.measure === measure));

const training = activity({
  kind: "training",
  participants: [
    { profession: "police", sex: "female", count: 9 },
    { profession: "police", sex: "male", count: 21 },
    { profession: "prosecutor", sex: "female", count: 6 },
  ],
});
const uncounted = activity({ kind: "training" });
const hotline = activity({
  kind: "hotline",
  openedOn: "2020-03-01",
  calls: 40,
  referrals: [{ service: "shelter", count: 3 }],
});
const closed = activity({ kind: "hotline", openedOn: "2018-01-01", closedOn: "2020-06-30", calls: 0 });
const assistance = activity({
  kind: "assistance",
  people: [
    { status: "new", sex: "female", age: "child", exploitation: "forcedBegging", count: 12 },
    { status: "continuing", sex: "male", age: "adult", exploitation: "forcedLabour", count: 30 },
  ],
  services: [{ service: "shelter", count: 20 }],
});

describe("what is counted", () => {
  test.each([
    ["training.events", [training, uncounted], 2],
    ["training.participants", [training, training], 72],
    ["hotline.opened", [hotline, closed], 1],
    ["hotline.operating", [hotline, closed], 1],
    ["hotline.calls", [hotline, closed], 40],
    ["hotline.referrals", [hotline], 3],
    ["assistance.newlyAssisted", [assistance], 12],
    ["assistance.served", [assistance], 42],
    ["assistance.services", [assistance], 20],
  ] as [string, Activity[], number][])("%s", (measure, activities, expected) => {
    expect(measured(activities, measure)).toMatchObject({ value: expected, qualifier: "exactly" });
  });

  test("an activity that nobody counted is not reported; together with another, at least the other", () => {
    expect(measured([uncounted], "training.participants")).toEqual({ nothing: "notReported" });
    expect(measured([uncounted, training], "training.participants")).toMatchObject({ value: 36, qualifier: "atLeast" });
  });

  test("a hotline that opened in another period is not opened again", () => {
    expect(measured([hotline], "hotline.opened", "2020-H2")).toMatchObject({ value: 0 });
    expect(measured([hotline], "hotline.operating", "2020-H2")).toMatchObject({ value: 1 });
  });

  test("each set of grants has its own figures, whatever the order in which they are named", () => {
    const figures = count(
      [activity({ ...training, grants: ["b", "a"] }), activity({ ...training, grants: ["a", "b"] }), training],
      "2020",
    );
    const sets = new Set(figures.map(({ grants }) => grants.join("+")));
    expect([...sets].sort()).toEqual(["a+b", "g1"]);
  });
});

const professions = fc.constantFrom("police", "judge", "health");
const anyTraining = fc
  .record({
    grants: fc.uniqueArray(fc.constantFrom("g1", "g2", "g3"), { minLength: 1 }),
    qualifier: fc.constantFrom("exactly", "atLeast", "about"),
    participants: fc.option(
      fc.array(fc.record({ profession: professions, sex: fc.constantFrom("female", "male"), count: fc.nat(500) })),
      { nil: undefined },
    ),
  })
  .map((given) => activity({ kind: "training", ...given }));

test("for any activities in any order, figures equal a plain recount", () => {
  fc.assert(
    fc.property(fc.array(anyTraining, { maxLength: 12 }), fc.gen(), (activities, gen) => {
      const shuffled = gen(() => fc.shuffledSubarray(activities, { minLength: activities.length }));
      const figures = count(shuffled, "2020");
      expect(figures).toEqual(count(activities, "2020"));
      const trainings = activities.filter((one) => one.kind === "training");
      const recount = trainings
        .flatMap(({ participants = [] }) => participants)
        .reduce((sum, part) => sum + part.count, 0);
      const counted = figures.filter(({ measure }) => measure === "training.participants");
      expect(counted.reduce((sum, { value }) => sum + Number(value), 0)).toBe(recount);
      for (const grant of ["g1", "g2", "g3"]) {
        const own = trainings.filter(({ grants }) => grants.includes(grant)).length;
        const events = figures.filter(({ measure, grants }) => measure === "training.events" && grants.includes(grant));
        expect(events.reduce((sum, { value }) => sum + Number(value), 0)).toBe(own);
      }
    }),
  );
});
