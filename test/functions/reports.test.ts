import { beforeAll, describe, expect, test } from "vitest";
import { isIntact } from "../../shared/report/freeze.ts";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { eventually, type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let hq: Send;
let coordinator: Send;
let approver: Send;

const of = (period: string) => `/places/BA/projects/bih-2019/submissions/${period}`;
const report = (period: string, grant = "usaid-2019") => `/projects/bih-2019/grants/${grant}/reports/${period}`;
const both = ["usaid-2019", "us-state-2019"];
const judges = (count: number, grants: string[]) => ({
  kind: "training",
  title: "Training of judges",
  pillar: "prosecution",
  grants,
  participants: [{ profession: "judge", sex: "female", count }],
});

beforeAll(async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, releases: [] }]);
  [hq, coordinator, approver] = (await Promise.all(
    ["hq", "ba-coordinator", "ba-approver"].map((who) => own.as(who)),
  )) as [Send, Send, Send];
});

describe("a draft", () => {
  test("is made when the last place is approved, and not before", async () => {
    await surely(coordinator)(`PUT ${of("2021-H2")}/activities/together`, { body: judges(40, both) });
    await surely(coordinator)(`PUT ${of("2021-H2")}/activities/alone`, { body: judges(2, ["usaid-2019"]) });
    await surely(coordinator)(`PUT ${of("2021-H2")}/submitted`, { body: {}, seen: 2 });
    await own.settle();
    expect((await hq(`GET ${report("2021-H2")}/draft`)).status).toBe(404);
    await surely(approver)(`PUT ${of("2021-H2")}/approved`, { body: {}, seen: 3 });
    await own.settle();
    expect((await hq(`GET ${report("2021-H2")}/draft`)).body).toMatchObject({ missing: [] });
  });

  test("is made when it is asked for, says who is missing, and is made anew when they are approved", async () => {
    await surely(hq)(`PUT ${report("2022-H1")}/requested`, { body: {} });
    const early = await eventually(() => hq(`GET ${report("2022-H1")}/draft`));
    expect(early.body.missing).toEqual([{ project: "bih-2019", period: "2022-H1", place: "BA" }]);
    expect(early.body.content.results[0].thisPeriod).toEqual({ nothing: "notReported" });

    await surely(coordinator)(`PUT ${of("2022-H1")}/submitted`, { body: { nothingToReport: true }, seen: 0 });
    await surely(approver)(`PUT ${of("2022-H1")}/approved`, { body: {}, seen: 1 });
    await own.settle();
    const { body } = await hq(`GET ${report("2022-H1")}/draft`);
    expect(body.missing).toEqual([]);
    expect(body.content.results[0].thisPeriod).toEqual({ value: 0, qualifier: "exactly", illustrative: false });
  });

  test("that was not asked for twice is not written twice", async () => {
    const before = await hq(`GET ${report("2020-H1")}/draft`);
    await surely(hq)(`PUT ${report("2020-H1")}/requested`, { body: {} });
    await own.settle();
    expect((await hq(`GET ${report("2020-H1")}/draft`)).version).toBe(before.version);
  });
});

describe("an activity of two donors", () => {
  test("is in both donors' reports, and once in the total, and the reconciliation adds up", async () => {
    const judgesOf = async (grant: string) => {
      const { body } = await surely(hq)(`GET ${report("2021-H2", grant)}/draft`);
      const counts = body.content.coFunding.measures.find(
        ({ measure }: { measure: string }) => measure === "training.participants",
      );
      const period = body.content.counts.find(
        ({ measure }: { measure: string }) => measure === "training.participants",
      ).thisPeriod;
      return {
        period: period.value,
        credited: counts.credited.value,
        alone: counts.alone.value,
        together: counts.together,
      };
    };
    expect(await judgesOf("usaid-2019")).toMatchObject({
      period: 42,
      credited: 327,
      alone: 2,
      together: [{ donors: ["United States Department of State"], quantity: { value: 325 } }],
    });
    expect(await judgesOf("us-state-2019")).toMatchObject({ period: 40, credited: 325, alone: 0 });

    const { body } = await surely(hq)("GET /totals?measure=training.participants&from=2019-H1&to=2021-H2");
    expect(body.total).toMatchObject({ value: 327 });
    expect(body.places).toMatchObject([{ place: "BA", quantity: { value: 327 } }]);
    expect(
      body.donors.map(({ donor, quantity }: { donor: string; quantity: { value: number } }) => [donor, quantity.value]),
    ).toEqual([
      ["us-state", 325],
      ["usaid", 327],
    ]);
    expect(body.reconciliation).toMatchObject({
      donorsAddUpTo: { value: 652 },
      countedMoreThanOnce: { value: 325 },
      total: { value: 327 },
    });
  });
});

describe("a released report", () => {
  const released = (revision: string) => `GET /donors/usaid/reports/bih-2019/usaid-2019/2020-H1/${revision}`;
  const release = async (body: object) => {
    const { version } = await surely(hq)(`GET ${report("2020-H1")}/draft`);
    return hq(`PUT ${report("2020-H1")}/released`, { body, seen: version });
  };

  test("is there for its donor once, also when the release is repeated", async () => {
    expect((await (await own.as("usaid"))(`${released("1")}/json`)).status).toBe(404);
    const first = await release({});
    expect(first.status).toBe(200);
    expect((await release({})).body).toEqual(first.body);
    const read = await surely(await own.as("usaid"))(`${released("1")}/json`);
    expect(read.body).toEqual(first.body.released);
    expect(isIntact(read.body)).toBe(true);
    expect(isIntact({ ...read.body, releasedAt: "2020-01-01T00:00:00Z" })).toBe(false);
  });

  test("never changes: a correction makes a revision with a reason and the hash of the one before", async () => {
    const usaid = surely(await own.as("usaid"));
    const first = (await usaid(`${released("1")}/json`)).body;
    const { version, body } = await surely(hq)("GET /projects/bih-2019");
    const indicators = body.project.indicators.map((one: object) => ({ ...one, version: 2 }));
    const { id: _id, ...terms } = body.project;
    await surely(hq)("PUT /projects/bih-2019", { body: { ...terms, indicators }, seen: version });
    await surely(hq)(`PUT ${report("2020-H1")}/requested`, { body: {} });
    await own.settle();

    expect((await release({})).body).toMatchObject({ status: 422, problems: [{ path: "reason", code: "required" }] });
    const second = (await release({ reason: "The definition was clarified" })).body.released;
    expect(second).toMatchObject({
      id: { revision: 2 },
      previousHash: first.hash,
      reason: "The definition was clarified",
    });
    expect((await usaid(`${released("1")}/json`)).body).toEqual(first);
    expect((await usaid(`${released("latest")}/json`)).body).toEqual(second);
    expect(
      (await usaid("GET /donors/usaid/reports")).body.reports.map(
        ({ id }: { id: { revision: number } }) => id.revision,
      ),
    ).toEqual([1, 2]);
  });

  test("can be checked by anybody who holds it, without signing in, and nothing else is told", async () => {
    const check = async (hash: string) => (await fetch(new URL(`/check/${hash}/json`, own.host.apiUrl))).json();
    const usaid = surely(await own.as("usaid"));
    const [first, second] = await Promise.all(
      ["1", "2"].map(async (revision) => (await usaid(`${released(revision)}/json`)).body),
    );
    const mark = { releasedAt: second.releasedAt, revision: 2 };
    expect(await check(first.hash)).toEqual({
      released: true,
      releasedAt: first.releasedAt,
      revision: 1,
      followedBy: mark,
    });
    expect(await check(second.hash.toUpperCase())).toEqual({ released: true, ...mark, followedBy: null });
    for (const hash of ["0".repeat(64), "nothing", "%00"]) expect(await check(hash)).toEqual({ released: false });
  });

  test("prints the address at which it can be checked, and a person finds a page there", async () => {
    const { text } = await surely(await own.as("usaid"))(`${released("1")}/html`);
    const [address = ""] = /http:[^<\s]*\/check\/[0-9a-f]{64}/.exec(text.replace(/<wbr>/g, "")) ?? [];
    const page = await fetch(address);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const said = await page.text();
    expect(said).toContain("Yes. A report with this fingerprint was released");
    expect(said).toContain("A later revision has been released");
    expect(said).not.toMatch(/usaid|Bosnia|260/);
    const other = await fetch(address.replace(/[0-9a-f]{64}$/, "<script>alert(1)</script>".replaceAll("/", "%2F")));
    expect(await other.text()).not.toContain("<script>");
  });

  test("that is corrected after a reopening says what it restates and why; the report for the next period does, too", async () => {
    const path = of("2020-H1");
    const { version = 0, body } = await surely(coordinator)(`GET ${path}`);
    await surely(hq)(`PUT ${path}/reopened`, { body: { reason: "countedTwice", text: "Named twice" }, seen: version });
    const [last] = body.activities.slice(-1);
    const participants = last.activity.participants.map((one: { count: number }, index: number) =>
      index === 0 ? { ...one, count: one.count - 4 } : one,
    );
    await surely(coordinator)(`PUT ${path}/activities/${last.id}`, {
      body: { ...last.activity, participants },
      seen: last.version,
    });
    await surely(coordinator)(`PUT ${path}/submitted`, { body: {}, seen: version + 2 });
    await surely(approver)(`PUT ${path}/approved`, { body: {}, seen: version + 3 });
    await own.settle();

    const restated = (content: { restated?: { title: string; place: null; counts: string }[] }) =>
      content.restated?.filter(({ title, place }) => title === "First responders trained" && place === null);
    const why = [{ reason: "countedTwice", place: "BA", period: "2020-H1" }];
    const draft = (await surely(hq)(`GET ${report("2020-H1")}/draft`)).body.content;
    expect(restated(draft)).toMatchObject([
      { counts: "thisPeriod", from: { value: 168 }, to: { value: 164 }, reasons: why },
      { counts: "toDate", from: { value: 260 }, to: { value: 256 }, reasons: why },
    ]);

    // The half-year in between was not reported: the draft for it shows what has changed since the report before.
    await surely(hq)(`PUT ${report("2020-H2")}/requested`, { body: {} });
    const next = await eventually(() => hq(`GET ${report("2020-H2")}/draft`));
    expect(restated(next.body.content)).toMatchObject([
      { since: { period: "2020-H1", revision: 2 }, counts: "toDate", from: { value: 260 }, to: { value: 256 } },
    ]);

    const third = (await release({ reason: "A training was counted twice" })).body.released;
    expect(restated(third.content)).toHaveLength(2);
    expect((await release({ reason: "A training was counted twice" })).body.released).toEqual(third);
    expect((await surely(hq)(`GET ${report("2020-H2")}/draft`)).body.content.restated).toBeUndefined();
  });
});
