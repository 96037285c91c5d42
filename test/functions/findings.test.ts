import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let coordinator: Send;
let approver: Send;

beforeAll(async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]);
  [coordinator, approver] = await Promise.all([own.as("ba-coordinator"), own.as("ba-approver")]);
});

const of = (period: string) => `/places/BA/projects/bih-2019/submissions/${period}`;
const hotline = (given: object) => ({
  kind: "hotline",
  title: "Hotline",
  pillar: "protection",
  grants: ["usaid-2019"],
  ...given,
});
const short = ({ path, code, severity }: { path: string; code: string; severity?: string }) =>
  [path, code, severity].join(" ").trim();

describe("a warning", () => {
  const path = of("2019-H2");
  const found = [
    "activities.line.pillar pillarNotOfGrant warning",
    "activities.line.referrals referralsOverCalls warning",
  ];
  const pillar = { path: "activities.line.pillar", code: "pillarNotOfGrant", text: "The grant is being amended" };
  const referrals = {
    path: "activities.line.referrals",
    code: "referralsOverCalls",
    text: "Two services for one caller",
  };
  const line = (calls: number) =>
    hotline({ pillar: "prevention", calls, referrals: [{ service: "shelter", count: 5 }] });
  const submit = (explanations: object[], seen: number) =>
    coordinator(`PUT ${path}/submitted`, { body: { explanations }, seen });

  test("is shown with the submission before it is handed in", async () => {
    await surely(coordinator)(`PUT ${path}/activities/line`, { body: line(3) });
    const { body } = await surely(coordinator)(`GET ${path}`);
    expect(body.findings.map(short)).toEqual(found);
    expect(body.findings[1].message).toBe("there are more referrals (5) than calls (3)");
  });

  test.each([
    ["nobody explained it", [], []],
    ["somebody explained another", [pillar], []],
    [
      "somebody explained what was not found",
      [pillar, referrals, { ...pillar, code: "noCalls" }],
      ["explanations.2 explainsNothing"],
    ],
    [
      "the explanation leads to a person",
      [pillar, { ...referrals, text: "Ask 061234567" }],
      ["explanations.1.text telephone error"],
    ],
  ])(
    "stops the submission when %s, with every finding in the answer and nothing written",
    async (_says, given, more) => {
      const answer = await submit(given, 1);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ type: "about:blank", title: "Unprocessable Content" });
      expect(answer.body.problems.map(short)).toEqual([...found, ...more]);
      expect((await coordinator(`GET ${path}`)).body).toMatchObject({ version: 1, submission: { state: "draft" } });
    },
  );

  test("that is explained stays with its explanation, for the approver and in the history; again is the same", async () => {
    const handedIn = await submit([referrals, pillar], 1);
    expect(handedIn).toMatchObject({ status: 200, version: 2 });
    expect(await submit([referrals, pillar], 1)).toMatchObject({ status: 200, version: 2, body: handedIn.body });
    const { body } = await surely(approver)(`GET ${path}`);
    expect(body.submission.explanations).toEqual([
      { ...pillar, message: "prevention is not among the pillars of usaid-2019", grants: ["usaid-2019"] },
      { ...referrals, message: "there are more referrals (5) than calls (3)", grants: ["usaid-2019"] },
    ]);
    expect(body.findings.map(short)).toEqual(found);
    const history = await surely(approver)(`GET ${path}/history`);
    expect(history.body.changes.at(-1).detail.explanations).toEqual(body.submission.explanations);
  });

  test("need not be explained again after it was sent back, unless it says something else", async () => {
    await surely(approver)(`PUT ${path}/sentBack`, { body: { reason: "Please look at the calls" }, seen: 2 });
    const back = await surely(coordinator)(`GET ${path}`);
    expect(back.body.submission.explanations).toHaveLength(2);
    await surely(coordinator)(`PUT ${path}/activities/line`, { body: line(4), seen: 1 });
    expect((await submit([], 4)).status).toBe(422);
    expect((await submit([referrals], 4)).body.submission.explanations).toMatchObject([pillar, referrals]);
    await surely(approver)(`PUT ${path}/sentBack`, { body: { reason: "And again" }, seen: 5 });
    expect(await submit([], 6)).toMatchObject({ status: 200, version: 7 });
    await surely(approver)(`PUT ${path}/approved`, { body: {}, seen: 7 });
    expect((await coordinator(`GET ${path}`)).body).toMatchObject({
      submission: { state: "approved", explanations: [pillar, referrals] },
      findings: [pillar, referrals].map(({ path, code }) => ({ path, code })),
    });
  });
});

test("an error stops the submission, whatever is said about it", async () => {
  const path = of("2020-H2");
  await surely(coordinator)(`PUT ${path}/activities/line`, { body: hotline({ calls: 9, openedOn: "2021-01-04" }) });
  const explanation = { path: "activities.line.openedOn", code: "afterPeriod", text: "It was nearly ready" };
  const answer = await coordinator(`PUT ${path}/submitted`, { body: { explanations: [explanation] }, seen: 1 });
  expect(answer.status).toBe(422);
  expect(answer.body.problems.map(short)).toContain("activities.line.openedOn afterPeriod error");
});

test("a grant that was shortened after the recording is found out", async () => {
  const hq = await own.as("hq");
  const path = of("2022-H1");
  const body = hotline({ calls: 20, grants: ["us-state-2019"] });
  await surely(coordinator)(`PUT ${path}/activities/line`, { body });
  expect((await coordinator(`GET ${path}`)).body.findings).toEqual([]);
  const grant = "PUT /projects/bih-2019/grants/us-state-2019";
  const terms = bosniaHerzegovina2019.grants["us-state-2019"];
  const { version } = await surely(hq)(grant, { body: terms });
  await surely(hq)(grant, { body: { ...terms, endsOn: "2021-12-31" }, seen: version });
  expect((await coordinator(`GET ${path}`)).body.findings.map(short)).toEqual([
    "activities.line.grants.0 outsideGrant error",
  ]);
});

test("what was approved in earlier periods is what is usual", async () => {
  for (const [index, period] of ["2019-H1", "2020-H1", "2021-H1"].entries()) {
    const path = of(period);
    await surely(coordinator)(`PUT ${path}/activities/line`, { body: hotline({ calls: 20 + index }) });
    await surely(coordinator)(`PUT ${path}/submitted`, { body: {}, seen: 1 });
    await surely(approver)(`PUT ${path}/approved`, { body: {}, seen: 2 });
  }
  const path = of("2021-H2");
  await surely(coordinator)(`PUT ${path}/activities/line`, { body: hotline({ calls: 2100 }) });
  const { findings } = (await coordinator(`GET ${path}`)).body;
  expect(findings.map(short)).toEqual(["figures.hotline.calls farAboveEarlier warning"]);
  expect(findings[0].message).toContain("2100 is more than 5 times what is usual here (20.5");
});
