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
