import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { texts } from "../../../shared/languages/texts.ts";
import { layout } from "../../../shared/report/layout.ts";
import type { ReleasedReport, Report } from "../../../shared/report/report.ts";
import { restate } from "../../../shared/report/restate.ts";
import { emptySubmission, type Submission } from "../../../shared/submission.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import type { Example } from "../../examples/example.ts";
import { exampleReleased, exampleReport } from "./sections/exampleReport.ts";

type Activities = Example["submissions"][number]["activities"];

const trained = (count: number): Activities => ({
  t: {
    kind: "training",
    title: "Training of judges",
    pillar: "prosecution",
    grants: ["usaid-2019"],
    participants: [{ profession: "judge", sex: "female", count }],
  },
});
const assisted = (count: number): Activities => ({
  a: {
    kind: "assistance",
    title: "Assistance",
    pillar: "protection",
    grants: ["usaid-2019"],
    people: [{ status: "new", age: "adult", sex: "female", exploitation: "forcedLabour", count }],
  },
});

/** USAID's report for a half-year of which, and of the one before, this was approved (undefined: nothing was handed in). */
function report(period: "2019-H2" | "2020-H1", first: Activities | undefined, second?: Activities): Report {
  return exampleReport(approved(first, second), "usaid-2019", period);
}

function approved(first: Activities | undefined, second?: Activities): Example {
  const submissions = [
    { period: "2019-H1", place: "BA", activities: {} },
    ...(first === undefined ? [] : [{ period: "2019-H2", place: "BA", activities: first }]),
    ...(second === undefined ? [] : [{ period: "2020-H1", place: "BA", activities: second }]),
  ];
  const project = { ...bosniaHerzegovina2019.project, indicators: [] };
  return { ...bosniaHerzegovina2019, project, submissions };
}

const released = (content: Report, revision = 1): ReleasedReport => ({
  id: { donor: "usaid", project: "bih-2019", grant: "usaid-2019", period: content.period.period, revision },
  content,
  releasedAt: "2020-03-01T09:00:00Z",
  reason: revision === 1 ? null : "A correction",
  hash: "a".repeat(64),
  previousHash: null,
});

const submission = (period: string, given: Partial<Submission>): Submission => ({
  ...emptySubmission({ project: "bih-2019", period, place: "BA" }),
  state: "approved",
  ...given,
});
const corrected = submission("2019-H2", {
  approvedAt: "2020-04-02T09:00:00Z",
  reopenings: [{ at: "2020-04-01T09:00:00Z", reason: "countedTwice" }],
});

const exactly = (value: number) => ({ value, qualifier: "exactly", illustrative: false });
const said = (all: ReturnType<typeof restate>, title: string, counts: string) =>
  all.filter((one) => one.title === title && one.counts === counts && one.cell === undefined);

describe("a revision", () => {
  const all = restate(report("2019-H2", trained(30)), [released(report("2019-H2", trained(40)))], [corrected]);

  test("says from what to what, since which report, and why", () => {
    expect(said(all, "People trained", "thisPeriod")).toEqual([
      {
        since: { period: "2019-H2", revision: 1 },
        id: "training.participants People trained",
        title: "People trained",
        place: null,
        counts: "thisPeriod",
        from: exactly(40),
        to: exactly(30),
        reasons: [{ reason: "countedTwice", place: "BA", period: "2019-H2" }],
      },
    ]);
  });

  test("says so of the cells of a breakdown, and nothing of what did not change", () => {
    expect(all.flatMap(({ cell }) => (cell === undefined ? [] : [cell.map(({ code }) => code)]))).toEqual([
      ["judge", "female"],
    ]);
    expect(all.map(({ title }) => title)).not.toContain("Trainings held");
  });

  test("names no submission that has not changed since the report was released", () => {
    const long = { ...corrected, approvedAt: "2020-02-02T09:00:00Z", reopenings: [] };
    const opened = { ...corrected, approvedAt: "2020-02-02T09:00:00Z" };
    for (const unchanged of [long, opened]) {
      const told = restate(report("2019-H2", trained(30)), [released(report("2019-H2", trained(40)))], [unchanged]);
      expect(said(told, "People trained", "thisPeriod")).toMatchObject([{ reasons: [] }]);
    }
  });

  test("of the same content restates nothing", () => {
    expect(restate(report("2019-H2", trained(30)), [released(report("2019-H2", trained(30)))], [corrected])).toEqual(
      [],
    );
  });

  test("is compared with the latest revision only", () => {
    const before = [released(report("2019-H2", trained(50))), released(report("2019-H2", trained(30)), 2)];
    expect(restate(report("2019-H2", trained(30)), before, [corrected])).toEqual([]);
  });

  test("is told as text, with the reason in words", () => {
    const blocks = layout({ ...report("2019-H2", trained(30)), restated: all }, null, texts("en"));
    const table = blocks.find(
      ({ block, ...rest }) => block === "table" && /revision 1$/.test(String(Object(rest).caption)),
    );
    expect(table).toMatchObject({
      rows: expect.arrayContaining([
        {
          cells: [
            "People trained",
            "All places",
            "This period",
            { number: 40, qualifier: "exactly", illustrative: false },
            { number: 30, qualifier: "exactly", illustrative: false },
            expect.stringMatching(/^something was counted twice \(Bosnia and Herzegovina, July/),
          ],
        },
      ]),
    });
  });
});

describe("the report for the next period", () => {
  const before = released(report("2019-H2", trained(40)));

  test("says what of the time before has changed since it was reported", () => {
    const all = restate(report("2020-H1", trained(30), trained(7)), [before], [corrected]);
    expect(said(all, "People trained", "toDate")).toMatchObject([
      { since: { period: "2019-H2" }, from: exactly(40), to: exactly(30), reasons: [{ reason: "countedTwice" }] },
    ]);
  });

  test("says what was reported only afterwards", () => {
    const nothing = released(report("2019-H2", undefined));
    const late = submission("2019-H2", { approvedAt: "2020-04-02T09:00:00Z" });
    const all = restate(report("2020-H1", trained(30), trained(7)), [nothing], [late]);
    expect(said(all, "People trained", "toDate")).toMatchObject([
      { from: { nothing: "notReported" }, to: { value: 30 }, reasons: [{ reason: "late", place: "BA" }] },
    ]);
  });

  test("restates nothing when nothing changed, however much is new, and nothing after a gap", () => {
    expect(restate(report("2020-H1", trained(40), trained(7)), [before], [corrected])).toEqual([]);
    const early = {
      ...before,
      content: { ...before.content, period: { period: "2019", from: "2019-01-01", to: "2019-06-30" } },
    };
    expect(restate(report("2020-H1", trained(1), trained(7)), [early], [])).toEqual([]);
  });

  test("in all cases says the difference and nothing else", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (was, is, now) => {
        const all = restate(
          report("2020-H1", trained(is), trained(now)),
          [released(report("2019-H2", trained(was)))],
          [],
        );
        const expected = was === is ? [] : [{ from: exactly(was), to: exactly(is) }];
        expect(said(all, "People trained", "toDate")).toMatchObject(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is withheld", () => {
  const withheld = { nothing: "suppressed" };
  const title = "People newly assisted";
  const asReleased = async (period: string, first: Activities, second?: Activities): Promise<Report> =>
    (await exampleReleased(approved(first, second), "usaid-2019", period)).content;

  test.each([
    ["before", 3, 30],
    ["now", 30, 3],
  ])("%s stays withheld: a revision says so, and gives the number on the other side only", async (_when, was, is) => {
    const before = released(await asReleased("2019-H2", assisted(was)));
    const all = restate(await asReleased("2019-H2", assisted(is)), [before], [corrected]);
    expect(said(all, title, "thisPeriod")).toMatchObject([
      { from: was < 10 ? withheld : { value: was }, to: is < 10 ? withheld : { value: is } },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/"value":(3|27|33)[,}]/);
  });

  test("on both sides is not restated at all, whatever it was", async () => {
    const before = released(await asReleased("2019-H2", assisted(3)));
    expect(restate(await asReleased("2019-H2", assisted(4)), [before], [corrected])).toEqual([]);
  });

  test("makes the next report say nothing of the time before", async () => {
    for (const [was, is, now] of [
      [3, 30, 40],
      [30, 3, 40],
      [30, 31, 3],
    ] as const) {
      const all = restate(
        await asReleased("2020-H1", assisted(is), assisted(now)),
        [released(await asReleased("2019-H2", assisted(was)))],
        [],
      );
      expect(said(all, title, "toDate").filter(({ from, to }) => !("nothing" in from) || !("nothing" in to))).toEqual(
        [],
      );
    }
  });
});
