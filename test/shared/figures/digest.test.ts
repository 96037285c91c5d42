import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity, RecordedActivity } from "../../../shared/activities/activity.ts";
import { Digest, digest, isOfVictims, mostListed } from "../../../shared/figures/digest.ts";
import { html } from "../../../shared/formats/html.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { activitiesOf } from "../../../shared/report/activitiesOf.ts";
import { layout } from "../../../shared/report/layout.ts";
import { centralAsia2022 } from "../../examples/centralAsia2022.ts";
import { anyActivity } from "../../support/anyActivity.ts";
import { exampleReport } from "../report/sections/exampleReport.ts";

const training = (title: string, grants: string[], startsOn?: string): Activity =>
  ({
    kind: "training",
    title,
    pillar: "protection",
    grants,
    illustrative: false,
    qualifier: "exactly",
    ...(startsOn === undefined ? {} : { startsOn }),
  }) as Activity;
const recorded = (activities: readonly Activity[]): RecordedActivity[] =>
  activities.map((activity, at) => ({ id: `a-${at}`, version: 1, activity }));
const many = (count: number, grants: string[], title = "Training"): Activity[] =>
  Array.from({ length: count }, (_, at) => training(`${title} ${String(at).padStart(6, "0")}`, grants, "2020-01-15"));

describe("a digest", () => {
  test("lists what was done by kind, date and title, with who paid", () => {
    const { listed, more } = digest(
      recorded([training("B", ["b", "a"], "2020-03-01"), training("A", ["a"], "2020-02-01"), training("C", ["a"])]),
    );
    expect(listed).toEqual([
      { kind: "training", title: "A", on: "2020-02-01", grants: ["a"], illustrative: false },
      { kind: "training", title: "B", on: "2020-03-01", grants: ["a", "b"], illustrative: false },
      { kind: "training", title: "C", on: null, grants: ["a"], illustrative: false },
    ]);
    expect(more).toEqual([]);
  });

  test("of many activities lists some, and the few of a small grant all the same", () => {
    const { listed, more } = digest(recorded([...many(5000, ["large"]), ...many(2, ["small"], "Small")]));
    expect(listed).toHaveLength(mostListed);
    expect(listed.filter(({ grants }) => grants.includes("small"))).toHaveLength(2);
    expect(more).toEqual([{ kind: "training", grants: ["large"], count: 4952 }]);
  });

  test("takes up no more of 200,000 activities than of 2,000, and well under an item of 400 KB with titles as long as may be", () => {
    const size = (count: number) => JSON.stringify(digest(recorded(many(count, ["a", "b"])))).length;
    expect(size(200_000) - size(2_000)).toBeLessThanOrEqual(2);
    const long = Array.from({ length: 5_000 }, (_, at) =>
      training(
        "\u{1F3DB}".repeat(95) + String(at).padStart(6, "0"),
        Array.from({ length: 10 }, (_, grant) => `${"g".repeat(60)}${grant}`),
      ),
    );
    expect(Buffer.byteLength(JSON.stringify(digest(recorded(long))))).toBeLessThan(70_000);
  });

  test("says nothing of assistance to victims but that there was some", () => {
    fc.assert(
      fc.property(
        fc.array(
          anyActivity.filter(({ kind }) => isOfVictims(kind)),
          { minLength: 1, maxLength: 8 },
        ),
        (own) => {
          const { listed, more } = Digest.parse(digest(recorded(own)));
          expect(listed).toEqual([]);
          expect(more.every(({ count }) => count === null)).toBe(true);
        },
      ),
    );
    expect(["assistance", "identification", "training", "hotline"].map(isOfVictims)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("does not depend on the order of the activities, and loses none", () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 90 }), (own) => {
        const { listed, more } = digest(recorded(own));
        expect(digest(recorded(own.toReversed()))).toEqual({ listed, more });
        const told = own.filter(({ kind }) => !isOfVictims(kind)).length;
        expect(listed.length + more.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(told);
      }),
    );
  });
});

describe("the activities of a report", () => {
  const of = (creditRule: "inFull" | "ringFenced", ...activities: Activity[]) => {
    const digests = [{ project: "p", period: "2020", place: "BA", ...digest(recorded(activities)) }];
    return activitiesOf({ id: "mine", creditRule }, digests, ["BA", "KZ"], (grant) => `donor of ${grant}`);
  };

  test("are those that the grant paid for, with whom; of a ring-fenced grant those that it paid for alone", () => {
    const activities = [
      training("Together", ["mine", "other"]),
      training("Alone", ["mine"]),
      training("Others", ["other"]),
    ];
    const titles = (rows: ReturnType<typeof of>) =>
      rows.flatMap(({ listed }) => listed.map((one) => [one.title, one.with]));
    expect(titles(of("inFull", ...activities))).toEqual([
      ["Alone", []],
      ["Together", ["donor of other"]],
    ]);
    expect(titles(of("ringFenced", ...activities))).toEqual([["Alone", []]]);
  });

  test("are at most 200 by title, of every place and kind some, and say how many more", () => {
    const places = Array.from({ length: 10 }, (_, at) => `place-${at}`);
    const digests = places.map((place) => ({
      project: "p",
      period: "2020",
      place,
      ...digest(recorded(many(80, ["mine"]))),
    }));
    const rows = activitiesOf({ id: "mine", creditRule: "inFull" }, digests, places, (grant) => grant);
    expect(rows.map(({ listed, more }) => [listed.length, more])).toEqual(places.map(() => [20, 60]));
  });

  test("stand in the report by place, and of assistance neither title nor number does", () => {
    const report = exampleReport(centralAsia2022, "usaid-2022", "2022-H2");
    expect(report.activities?.map(({ place, kind, listed, more }) => [place, kind, listed.length, more])).toEqual([
      ["KZ", "training", 1, 0],
      ["KZ", "assistance", 0, null],
      ["KZ", "campaign", 1, 0],
      ["KZ", "reform", 1, 0],
      ["KG", "training", 1, 0],
    ]);
    const page = html(layout(report, null, texts("en")), { title: "Report", language: "en" });
    expect(page).toContain("Call-in programmes on recruiters");
    expect(page).toContain("not listed one by one");
    expect(JSON.stringify(report)).not.toContain("Assistance through the shelters");
  });
});

test("a trend is of this and earlier periods, and never of victims", () => {
  const { results } = exampleReport(centralAsia2022, "usaid-2022", "2022-H2");
  expect(results[0]?.trend).toMatchObject([
    { period: "2022-H1", quantity: { value: 40 } },
    { period: "2022-H2", quantity: { value: 48 } },
  ]);
  const [first] = centralAsia2022.project.indicators;
  const indicators = [{ ...(first as NonNullable<typeof first>), measure: "assistance.newlyAssisted" }];
  const ofVictims = { ...centralAsia2022, project: { ...centralAsia2022.project, indicators } };
  expect(exampleReport(ofVictims, "usaid-2022", "2022-H2").results[0]).not.toHaveProperty("trend");
});
