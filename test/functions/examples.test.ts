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
