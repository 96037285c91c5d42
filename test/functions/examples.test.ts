import Excel from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { surely } from "../examples/client.ts";
import { examples } from "../examples/examples.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
beforeAll(() => enterExamples(own, examples));

const reportOf = async (donor: string, path: string) =>
  (await surely(await own.as(donor))(`GET /donors/${donor}/reports/${path}/latest/json`)).body;

describe("the report on Bosnia and Herzegovina for the first half of 2020", () => {
  test.each(["usaid", "us-state"])("says to %s that 260 first responders were trained", async (donor) => {
    const { content } = await reportOf(donor, `bih-2019/${donor}-2019/2020-H1`);
    const [trained] = content.results;
    expect(trained.toDate).toEqual({ value: 260, qualifier: "exactly", illustrative: true });
    expect(trained.thisPeriod.value).toBe(168);
    expect(trained.status).toBe("onTrack");
  });

  test("says 260 in its page", async () => {
    const page = await (await own.as("usaid"))("GET /donors/usaid/reports/bih-2019/usaid-2019/2020-H1/latest/html");
    expect(page.status).toBe(200);
    expect(page.text).toContain("260");
  });
});

type Row = { title: string; thisPeriod: object; toDate: object };
const exactly = (value: number) => ({ value, qualifier: "exactly", illustrative: false });
const atLeast = (value: number) => ({ value, qualifier: "atLeast", illustrative: false });
const notReported = { nothing: "notReported" };

describe("what is published of other kinds of work comes out of the reports, and what is not known stays unknown", () => {
  test.each([
    ["usaid", "bih-2019/usaid-2019/2021-H1", "Task forces, networks and teams set up", exactly(18)],
    ["us-state", "bih-2019/us-state-2019/2021-H1", "Task forces, networks and teams set up", exactly(18)],
    ["usaid", "bih-2019/usaid-2019/2021-H1", "Items handed over to institutions", exactly(1)],
    ["usaid", "bih-2019/usaid-2019/2021-H1", "Reforms worked on", exactly(1)],
    ["usaid", "bih-2019/usaid-2019/2021-H1", "Coordination meetings held", notReported],
    ["usaid", "central-asia-2003/usaid-2003/2003", "Campaign events", notReported],
    ["usaid", "central-asia-2003/usaid-2003/2003", "Reach of campaigns", notReported],
    ["usaid", "central-asia-2003/usaid-2003/2003", "Reforms worked on", notReported],
    // Turkmenistan did not report.
    ["usaid", "central-asia-2003/usaid-2003/2003", "Studies worked on", atLeast(1)],
    ["usaid", "central-asia-2003/usaid-2003/2003", "Task forces, networks and teams set up", atLeast(1)],
    ["norway", "central-asia-2003/norway-2003/2003", "Studies worked on", atLeast(1)],
  ])("to %s, %s: %s", async (donor, path, title, expected) => {
    const { content } = await reportOf(donor, path);
    expect(content.counts.find((row: Row) => row.title === title)?.thisPeriod).toEqual(expected);
  });

  test("regional research counts in the region and once", async () => {
    const hq = surely(await own.as("hq"));
    const { body } = await hq("GET /totals?measure=research.studies&from=2003&to=2003");
    expect(body.total).toEqual(exactly(2));
    const counted = body.places.filter(({ quantity }: { quantity: { value: number } }) => quantity.value > 0);
    expect(counted).toEqual([
      { place: "UZ", quantity: exactly(1) },
      { place: "central-asia", quantity: exactly(1) },
    ]);
  });
});

const number = (value: number, qualifier: "exactly" | "atLeast" | "about" = "exactly") => ({
  value,
  qualifier,
  illustrative: false,
});

/** A measure of one project in a report to USAID: in its period, and since the grant began. */
const inReport = async (project: string, period: string, title: string) => {
  const { content } = await reportOf("usaid", `${project}/usaid/${period}`);
  const { thisPeriod, toDate } = content.counts.find((row: Row) => row.title === title);
  return { thisPeriod, toDate };
};

describe("readings since a date: each report says what was added, and how it stands", () => {
  test.each([
    // Of the years before the first reading nobody knows which half-year had how much.
    ["kyrgyzstan-2011", "2014-H2", "Campaign events", notReported, number(935, "about")],
    ["kyrgyzstan-2011", "2014-H2", "Reach of campaigns", notReported, number(117_535, "atLeast")],
    ["kyrgyzstan-2011", "2014-H2", "Calls to hotlines", notReported, number(13_394, "atLeast")],
    ["kyrgyzstan-2011", "2014-H2", "People newly assisted", notReported, number(149, "atLeast")],
    // "Nearly 935", then "nearly 1,048"; "over 117,535", then 139,870.
    ["kyrgyzstan-2011", "2015-H1", "Campaign events", number(113, "about"), number(1048, "about")],
    ["kyrgyzstan-2011", "2015-H1", "Reach of campaigns", number(22_335, "about"), number(139_870, "atLeast")],
    ["kyrgyzstan-2011", "2015-H1", "Calls to hotlines", number(1579), number(14_973, "atLeast")],
    ["kyrgyzstan-2011", "2015-H1", "People newly assisted", number(30), number(179, "atLeast")],
    ["tajikistan-hotline", "2021", "Calls to hotlines", number(27_500), number(62_500, "atLeast")],
    ["tajikistan-hotline", "2021", "People newly assisted", number(105), number(290, "atLeast")],
    ["tajikistan-hotline", "2021", "Services given", number(60), number(100, "atLeast")],
    ["turkmenistan-2015", "2020", "Calls to hotlines", notReported, number(21_770, "atLeast")],
    ["turkmenistan-2015", "2020", "People newly assisted", notReported, number(30, "atLeast")],
    ["tajikistan-2015", "2020", "Trainings held", notReported, notReported],
    ["tajikistan-2015", "2020", "People trained", notReported, number(500, "atLeast")],
    ["tajikistan-2015", "2020", "Reach of campaigns", notReported, number(18_000, "atLeast")],
    ["tajikistan-2015", "2020", "People newly assisted", notReported, number(1000, "atLeast")],
    ["uzbekistan-2015", "2020", "People newly assisted", notReported, number(1700, "atLeast")],
    ["uzbekistan-2015", "2020", "Calls to hotlines", notReported, number(95_000, "atLeast")],
    ["uzbekistan-2015", "2020", "Reach of campaigns", notReported, number(1_000_000, "about")],
  ])("%s, %s: %s", async (project, period, title, thisPeriod, toDate) => {
    expect(await inReport(project, period, title)).toEqual({ thisPeriod, toDate });
  });

  test.each([
    ["campaign.events", number(113, "about")],
    ["campaign.reach", number(22_335, "about")],
    ["hotline.calls", number(1579)],
    ["assistance.newlyAssisted", number(30)],
  ])("headquarters' totals of the first half of 2015 say the same: %s", async (measure, expected) => {
    const hq = surely(await own.as("hq"));
    expect((await hq(`GET /totals?measure=${measure}&from=2015-H1&to=2015-H1`)).body.total).toEqual(expected);
  });

  test("whoever records next sees what was said last", async () => {
    const coordinator = surely(await own.as("ca-coordinator"));
    const { body } = await coordinator("GET /places/KG/projects/kyrgyzstan-2011/submissions/2015-H2");
    const { period, numbers, readings } = body.lastPeriod;
    expect(period).toBe("2015-H1");
    expect(numbers).toContainEqual({ measure: "hotline.calls", quantity: number(1579) });
    expect(readings).toContainEqual({ series: "consultations", measure: "hotline.calls", quantity: number(14_973) });
    const first = await coordinator("GET /places/KG/projects/kyrgyzstan-2011/submissions/2011-H2");
    expect(first.body.lastPeriod).toBeNull();
  });

  test("the workbook has it in a sheet of its own, which is not read", async () => {
    const coordinator = surely(await own.as("ca-coordinator"));
    const path = "/places/KG/projects/kyrgyzstan-2011/submissions/2015-H2/workbook";
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load(Buffer.from((await coordinator(`GET ${path}`)).bytes) as never);
    const sheet = workbook.getWorksheet("Last period");
    const rows = sheet?.getSheetValues() as unknown[][];
    expect(rows).toContainEqual([undefined, "Calls to hotlines", 1579]);
    expect(rows).toContainEqual([undefined, "Campaign events", "about 113"]);
    expect(rows).toContainEqual([undefined, "Running total: Calls to hotlines", 14_973, "consultations"]);
    sheet?.addRow(["Calls to hotlines", 99]);
    const body = new Uint8Array(await workbook.xlsx.writeBuffer());
    const checked = (await coordinator(`PUT ${path}/check`, { body })).body;
    expect(checked).toMatchObject({ problems: [], counts: { added: 0, changed: 0, removed: 0, unchanged: 0 } });
  });

  test("what is published and not counted stands with the project", async () => {
    const hq = surely(await own.as("hq"));
    const published = async (id: string) => (await hq(`GET /projects/${id}`)).body.project.published;
    expect(await published("tajikistan-2015")).toMatchObject([{ value: 62_000, qualifier: "atLeast" }]);
    expect(await published("uzbekistan-2015")).toMatchObject([{ value: 15, qualifier: "atLeast" }]);
  });

  test.each([
    ["kyrgyzstan-2011", { usaid: 746_414 }],
    ["bih-victim-centred", { usaid: 200_000 }],
    ["bih-2013", { "usaid-2013": 300_000, "ministry-2013": 109_630 }],
    ["bih-2019", { "usaid-2019": 550_000 }],
    ["turkmenistan-2015", { usaid: null }],
  ])("the money of %s: %o dollars", async (project, expected) => {
    const { body } = await surely(await own.as("hq"))(`GET /projects/${project}`);
    for (const [grant, dollars] of Object.entries(expected)) {
      const { amount } = body.grants.find(({ id }: { id: string }) => id === grant);
      expect(amount).toEqual(dollars === null ? null : { minor: dollars * 100, currency: "USD" });
    }
  });
});
