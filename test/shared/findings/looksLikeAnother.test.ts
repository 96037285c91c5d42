import { expect, test } from "vitest";
import { found, review, training } from "../../support/review.ts";

const judges = (count: number) => ({ participants: [{ profession: "judge", sex: "female", count }] });

test.each([
  ["the same", {}, {}, true],
  ["another spelling", {}, { title: "TRAINING of  judges." }, true],
  ["a slip of the pen", {}, { title: "Traning of judges" }, true],
  ["another order of words", { title: "Judges: training" }, { title: "Training: judges" }, true],
  ["accents", { title: "Formation des greffières" }, { title: "Formation des greffieres" }, true],
  ["another pillar and grant", {}, { pillar: "prosecution", grants: ["g2"] }, true],
  ["numbers a little apart", judges(25), judges(27), true],
  ["numbers apart", judges(25), judges(28), false],
  ["numbers on one side", {}, { participants: undefined }, true],
  ["a day apart", { startsOn: "2020-03-01" }, { startsOn: "2020-03-02" }, true],
  ["a week apart", { startsOn: "2020-03-01" }, { startsOn: "2020-03-08" }, false],
  ["a date on one side", {}, { startsOn: "2020-03-08" }, true],
  ["numbered", { title: "Training 1 of judges" }, { title: "Training 2 of judges" }, false],
  ["other people", {}, { title: "Training of police" }, false],
  [
    "other towns",
    { title: "Training of police officers in Sarajevo" },
    { title: "Training of police officers in Mostar" },
    false,
  ],
  ["another region", { region: "BA-SRP" }, { region: "BA-BIH" }, false],
  ["another topic", { topic: "Referral of victims" }, { topic: "Interviewing of children" }, false],
] as const)("%s", (_says, one, other, isOne) => {
  const activities = { a: training(one), b: training(other) };
  const given = { grants: [] };
  const likeness = found(review(activities, given)).filter((finding) => finding.endsWith("looksLikeAnother"));
  expect(likeness).toEqual(isOne ? ["activities.b looksLikeAnother"] : []);
});

test("two thousand activities are compared in a moment", () => {
  const many = Array.from({ length: 2000 }, (_, n) => {
    const letters = [...String(n * 7919)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    return [
      `t-${n}`,
      training({ title: `Training of the ${letters} in the town of ${letters}`, participants: undefined }),
    ];
  });
  const under = review(Object.fromEntries(many));
  // Time of the processor, not of the clock: other tests run beside this one.
  const start = process.cpuUsage();
  found(under);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
