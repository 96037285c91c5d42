import { describe, expect, test } from "vitest";
import { type Amendment, AmendmentTerms, asOf, impossible } from "../../../shared/amendments.ts";
import { days, within } from "../../../shared/calendar/calendar.ts";
import { Period } from "../../../shared/calendar/periods.ts";
import { ReportingCalendar } from "../../../shared/calendar/reportingCalendar.ts";
import { dueOn, reportPeriods } from "../../../shared/calendar/reportPeriods.ts";
import { fits } from "../../../shared/fits.ts";
import type { Grant } from "../../../shared/grants.ts";
import type { Project } from "../../../shared/projects.ts";
import { missing, reportsWith } from "../../../shared/report/readiness.ts";

const grantWith = (calendar: ReportingCalendar, startsOn = "2020-02-01", endsOn = "2021-05-31"): Grant => ({
  id: "g",
  donor: "d",
  title: "A grant",
  reference: null,
  amount: null,
  startsOn,
  endsOn,
  places: ["BA"],
  pillars: ["protection"],
  calendar,
  creditRule: "inFull",
});
const project = { id: "p", places: ["BA"], startsOn: "2020-01-01", endsOn: "2022-12-31", frequency: "quarter" };

describe("each grant has its calendar", () => {
  test.each<[string, ReportingCalendar, [string, string][]]>([
    [
      "half-yearly",
      { frequency: "halfYear", dueDays: 60 },
      [
        ["2020-H1", "2020-08-29"],
        ["2020-H2", "2021-03-01"],
        ["2021-H1", "2021-08-29"],
      ],
    ],
    [
      "yearly, and a final one with days of its own",
      { frequency: "year", dueDays: 90, final: { dueDays: 120 } },
      [
        ["2020", "2021-03-31"],
        ["2021", "2022-03-31"],
        ["2020--2021", "2022-04-30"],
      ],
    ],
    [
      "by own dates: a financial year from October",
      { frequency: "quarter", dueDays: 30, own: ["2020-Q1--2020-Q3", "2020-Q4--2021-Q2"] },
      [
        ["2020-Q1--2020-Q3", "2020-10-30"],
        ["2020-Q4--2021-Q2", "2021-07-30"],
      ],
    ],
    [
      "a final one only",
      { frequency: "quarter", dueDays: 30, own: [], final: { dueDays: 90 } },
      [["2020-Q1--2021-Q2", "2021-09-28"]],
    ],
  ])("%s", (_, calendar, reports) => {
    const grant = grantWith(ReportingCalendar.parse(calendar));
    expect(reportPeriods(grant).map((period) => [period, dueOn(grant, period)])).toEqual(reports);
    for (const [period] of reports) expect(Period.parse(period)).toBe(period);
  });

  test("an extension moves the final report, and brings further own dates where it says them", () => {
    const grant = grantWith({
      frequency: "quarter",
      dueDays: 30,
      own: ["2020-Q1--2020-Q4", "2021-Q1--2021-Q2"],
      final: { dueDays: 90 },
    });
    const extension = (own?: string[]): Amendment => ({
      id: "more",
      grant: "g",
      terms: AmendmentTerms.parse({
        kind: "noCostExtension",
        date: "2021-03-01",
        reason: "Late",
        endsOn: "2021-12-31",
        own,
      }),
    });
    const after = asOf(grant, [extension(["2021-Q3--2021-Q4"])], "2021-03-01");
    expect(reportPeriods(grant).at(-1)).toBe("2020-Q1--2021-Q2");
    expect(reportPeriods(after)).toEqual([
      "2020-Q1--2020-Q4",
      "2021-Q1--2021-Q2",
      "2021-Q3--2021-Q4",
      "2020-Q1--2021-Q4",
    ]);
    const codes = (...own: string[]) => impossible(grant, [extension(own)]).map(({ code }) => code);
    expect(codes("2021-Q3--2021-Q4")).toEqual([]);
    expect(codes("2021-Q2")).toEqual(["notLater"]);
    expect(codes("2021-H2")).toEqual(["notLater"]);
    expect(impossible(grantWith({ frequency: "year", dueDays: 30 }), [extension(["2021"])])).toMatchObject([
      { path: "own", code: "noOwnDates" },
    ]);
  });
});

test("a grant as it was stored before own dates and final reports is still one", () => {
  expect(ReportingCalendar.parse({ frequency: "halfYear", dueDays: 60 })).toEqual({
    frequency: "halfYear",
    dueDays: 60,
  });
});

test.each<[string, object]>([
  ["own dates that overlap", { frequency: "quarter", own: ["2020-Q1--2020-Q3", "2020-Q3"] }],
  ["own dates that run backwards", { frequency: "quarter", own: ["2020-Q3--2020-Q1"] }],
  ["own dates in other periods", { frequency: "quarter", own: ["2020-01--2020-03"] }],
  ["no report at all", { frequency: "quarter", own: [] }],
])("%s are no calendar", (_, calendar) => {
  expect(ReportingCalendar.safeParse({ dueDays: 30, ...calendar }).success).toBe(false);
});

test("own dates outside the grant do not fit it", () => {
  const grant = grantWith({ frequency: "quarter", dueDays: 30, own: ["2020-Q1", "2021-Q3"] });
  expect(fits(grant, project as Project)).toMatchObject([{ path: "calendar.own.1", code: "outsideGrant" }]);
});

test("a submission is part of the report of its period and of the final one, and both wait for it", () => {
  const grant = grantWith({ frequency: "halfYear", dueDays: 60, final: { dueDays: 90 } }, "2020-02-01", "2020-12-31");
  const id = { project: "p", period: "2020-Q2", place: "BA" };
  expect(reportsWith({ grant, amendments: [] }, id, "2020-07-01")).toEqual(["2020-H1", "2020-H1--2020-H2"]);
  expect(missing(project as Project, { grant, amendments: [] }, "2020-H1--2020-H2", [id])).toHaveLength(3);
  expect(within("2020-Q2", "2020-H1--2020-H2")).toBe(true);
  expect(days("2020-Q4--2021-Q3")).toEqual({ from: "2020-10-01", to: "2021-09-30" });
});
