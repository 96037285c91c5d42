import { describe, expect, test } from "vitest";
import { Activity } from "../../shared/activities/activity.ts";
import { count, total } from "../../shared/figures/figures.ts";
import type { Quantity } from "../../shared/figures/quantity.ts";
import { totals } from "../../shared/figures/totals.ts";
import { Grant, GrantTerms } from "../../shared/grants.ts";
import { seriesIn } from "../../shared/readings/series.ts";
import { stepwise } from "../../shared/readings/stepwise.ts";
import { counting } from "../../shared/report/counting.ts";

type Given = Record<string, unknown> & { calls?: number; grants?: string[] };
const hotline = ({ since = "2014", at = "end", series = "calls", ...given }: Given): Activity =>
  Activity.parse({
    kind: "hotline",
    title: "Hotline",
    pillar: "prevention",
    grants: ["a1"],
    runningTotal: { series, since, at },
    ...given,
  });

const periods = ["2014-H1", "2014-H2", "2015-H1", "2015-H2"];
/** What a place recorded in half-years from 2014 on; null where nothing was approved. */
const over = (...recorded: (Given[] | null)[]) =>
  recorded.flatMap((readings, at) => {
    const period = periods[at] ?? "";
    return readings === null
      ? []
      : [{ project: "p", place: "BA", period, figures: count(readings.map(hotline), period) }];
  });
const grants = [
  { id: "a1", donor: "a", creditRule: "inFull" as const },
  { id: "b1", donor: "b", creditRule: "inFull" as const },
];
const grantsOf = () => grants;
const grant = (id: string): Grant =>
  Grant.parse({
    id,
    ...GrantTerms.parse({
      donor: "usaid",
      title: "A grant",
      reference: null,
      amount: null,
      startsOn: "2014-01-01",
      endsOn: "2015-12-31",
      places: ["BA"],
      pillars: ["prevention"],
      calendar: { frequency: "halfYear", dueDays: 60 },
      creditRule: "inFull",
    }),
  });
const measure = "hotline.calls";
const wanted = { measure, where: {} };

const exactly = (value: number): Quantity => ({ value, qualifier: "exactly", illustrative: false });
const about = (value: number): Quantity => ({ value, qualifier: "about", illustrative: false });
const atLeast = (value: number): Quantity => ({ value, qualifier: "atLeast", illustrative: false });
const notReported: Quantity = { nothing: "notReported" };

/** What a report says of each half-year and of all; and headquarters' totals, which must say the same. */
function says(...recorded: (Given[] | null)[]): Quantity[] {
  const counts = stepwise(over(...recorded));
  const asked = periods.slice(0, recorded.length);
  const reported = counting(grant("a1"), counts);
  const spans = [...asked.map((period) => [period]), asked];
  return spans.map((span) => {
    const quantity = reported.ofPlaces(wanted, ["BA"], span);
    const isComplete = span.every((period) => counts.some((one) => one.period === period));
    const [from = "", to = ""] = [span[0], span.at(-1)];
    if (isComplete) expect(totals(counts, { measure, from, to }, grantsOf).total).toEqual(quantity);
    return quantity;
  });
}

describe("what a running total adds, half-year by half-year, and in all", () => {
  test.each<[string, (Given[] | null)[], Quantity[]]>([
    ["it began in the first", [[{ calls: 100 }], [{ calls: 250 }]], [exactly(100), exactly(150), exactly(250)]],
    [
      "it is older than the first: what it said then is of a longer time; since then, it is known",
      [[{ calls: 100, since: "2011-10" }], [{ calls: 250, since: "2011-10" }]],
      [notReported, exactly(150), atLeast(150)],
    ],
    [
      "it is older, and was read at the start",
      [
        [
          { calls: 90, since: "2011", at: "start" },
          { calls: 100, since: "2011" },
        ],
        [{ calls: 250, since: "2011" }],
      ],
      [exactly(10), exactly(150), exactly(160)],
    ],
    [
      "over 100, then over 250: about 150 more; over 250 in all",
      [[{ calls: 100, qualifier: "atLeast" }], [{ calls: 250, qualifier: "atLeast" }]],
      [atLeast(100), about(150), atLeast(250)],
    ],
    [
      "nearly 100, then 250",
      [[{ calls: 100, qualifier: "about" }], [{ calls: 250 }]],
      [about(100), about(150), exactly(250)],
    ],
    [
      "100, then over 250",
      [[{ calls: 100 }], [{ calls: 250, qualifier: "atLeast" }]],
      [exactly(100), atLeast(150), atLeast(250)],
    ],
    [
      "not read in between: nobody knows in which of the two, and all in all it is known",
      [[{ calls: 100 }], [], [{ calls: 250 }]],
      [exactly(100), notReported, notReported, exactly(250)],
    ],
    [
      "not counted in between",
      [[{ calls: 100 }], [{}], [{ calls: 250 }]],
      [exactly(100), notReported, notReported, exactly(250)],
    ],
    ["not counted in the end", [[{ calls: 100 }], [{}]], [exactly(100), notReported, atLeast(100)]],
    [
      "not approved in between",
      [[{ calls: 100 }], null, [{ calls: 250 }]],
      [exactly(100), notReported, notReported, atLeast(250)],
    ],
    ["the same again: nothing more", [[{ calls: 100 }], [{ calls: 100 }]], [exactly(100), exactly(0), exactly(100)]],
    [
      "it fell, which is not so: never a negative number, never zero",
      [[{ calls: 100 }], [{ calls: 90 }], [{ calls: 130 }]],
      [exactly(100), notReported, notReported, exactly(130)],
    ],
    [
      "it begins anew each year",
      [[{ calls: 100 }], [{ calls: 250 }], [{ calls: 30, since: "2015" }], [{ calls: 70, since: "2015" }]],
      [exactly(100), exactly(150), exactly(30), exactly(40), exactly(320)],
    ],
    [
      "two totals at once, and calls that are no total",
      [
        [{ calls: 100 }, { calls: 7, series: "other" }, { calls: 1, runningTotal: undefined }],
        [{ calls: 250 }, { calls: 8, series: "other" }, { calls: 2, runningTotal: undefined }],
      ],
      [exactly(108), exactly(153), exactly(261)],
    ],
    [
      "calls that cannot be counted",
      [[{ calls: "notApplicable" as never }], [{ calls: 5 }]],
      [notReported, notReported, exactly(5)],
    ],
  ])("%s", (_says, recorded, expected) => {
    expect(says(...recorded)).toEqual(expected);
  });
});

const by = (topics: Record<string, number>) =>
  Object.entries(topics).map(([topic, of]) => ({ topic, sex: "unknown", count: of }));
const cells = (...recorded: Given[][]) => {
  const reported = counting(grant("a1"), stepwise(over(...recorded)));
  const figures = reported.over(measure, "BA", periods.slice(recorded.length - 1, recorded.length));
  return Object.fromEntries(figures.map(({ in: { topic = "" }, value }) => [topic, value]));
};

describe("breakdowns", () => {
  test("grow cell by cell", () => {
    expect(cells([{ callsBy: by({ other: 10 }) }], [{ callsBy: by({ other: 15, suspectedCase: 3 }) }])).toEqual({
      other: 5,
      suspectedCase: 3,
    });
  });
  test("what was not split before counts as a whole, and so does what moved from one category to another", () => {
    expect(cells([{ calls: 10 }], [{ callsBy: by({ other: 15 }) }])).toEqual({ "": 5 });
    expect(cells([{ callsBy: by({ unknown: 10 }) }], [{ callsBy: by({ unknown: 4, other: 9 }) }])).toEqual({ "": 3 });
  });
});

test("what was added is credited to who paid for it then", () => {
  const counts = stepwise(
    over([{ calls: 100, grants: ["a1"] }], [{ calls: 250, grants: ["a1", "b1"] }], [{ calls: 300, grants: ["b1"] }]),
  );
  const of = (id: string) => counting(grant(id), counts).ofPlaces(wanted, ["BA"], periods.slice(0, 3));
  expect([of("a1"), of("b1")]).toEqual([exactly(250), exactly(200)]);
  const { total: all, donors, reconciliation } = totals(counts, { measure, from: "2014", to: "2015" }, grantsOf);
  expect(all).toEqual(exactly(300));
  expect(donors).toMatchObject([
    { donor: "a", quantity: exactly(250) },
    { donor: "b", quantity: exactly(200) },
  ]);
  expect(reconciliation.countedMoreThanOnce).toEqual(exactly(150));
});

test("a correction of the first changes what the second adds, and not how it stands", () => {
  expect(says([{ calls: 120 }], [{ calls: 250 }])).toEqual([exactly(120), exactly(130), exactly(250)]);
});

test("what a running total cannot say is not reported: how many trainings, and who was served in the period", () => {
  const given = {
    title: "All of them",
    pillar: "protection",
    grants: ["a1"],
    runningTotal: { series: "s", since: "2014" },
  };
  const figures = count(
    [
      Activity.parse({
        ...given,
        kind: "training",
        participants: [{ profession: "police", sex: "female", count: 500 }],
      }),
      Activity.parse({ ...given, kind: "subgrant", ngo: "An NGO", amount: { minor: 100, currency: "USD" } }),
      Activity.parse({
        ...given,
        kind: "assistance",
        people: [{ status: "new", sex: "female", age: "adult", exploitation: "unknown", count: 149 }],
      }),
    ],
    "2014-H1",
  );
  const of = (name: string) => total(figures.filter((figure) => figure.measure === name));
  for (const name of ["training.events", "subgrant.number", "assistance.served"]) expect(of(name)).toEqual(notReported);
  expect(
    seriesIn([{ period: "2014-H1", figures }])
      .map((series) => series.measure)
      .sort(),
  ).toEqual([
    "assistance.newlyAssisted",
    "assistance.services",
    "subgrant.number",
    "subgrant.value",
    "training.events",
    "training.hours",
    "training.participants",
  ]);
});
