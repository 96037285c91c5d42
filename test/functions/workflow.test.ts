import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker({ clock: "2021-08-02T09:00:00Z" });
let coordinator: Send;
let approver: Send;

beforeAll(async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]);
  [coordinator, approver] = await Promise.all([own.as("ba-coordinator"), own.as("ba-approver")]);
});

const of = (period: string) => `/places/BA/projects/bih-2019/submissions/${period}`;
const training = (count: number) => ({
  kind: "training",
  title: "Training of judges",
  pillar: "prosecution",
  grants: ["usaid-2019"],
  participants: [{ profession: "judge", sex: "female", count }],
});

test("a write can be repeated at any later time and changes nothing", async () => {
  const path = `${of("2019-H2")}/activities/judges`;
  const first = await coordinator(`PUT ${path}`, { body: training(10) });
  expect(first).toMatchObject({ status: 200, version: 1 });
  expect((await coordinator(`PUT ${path}`, { body: training(10) })).version).toBe(1);

  const changed = await coordinator(`PUT ${path}`, { body: training(11), seen: 1 });
  expect(changed).toMatchObject({ status: 200, version: 2 });
  expect((await coordinator(`PUT ${path}`, { body: training(10) })).status).toBe(412);

  expect((await coordinator(`DELETE ${path}`, { seen: 2 })).status).toBe(200);
  expect((await coordinator(`DELETE ${path}`, { seen: 2 })).status).toBe(200);
  // A late repetition of the recording does not bring back what was removed.
  expect((await coordinator(`PUT ${path}`, { body: training(11) })).status).toBe(412);
  expect((await coordinator(`GET ${of("2019-H2")}`)).body.activities).toEqual([]);
});

test("draft, submitted, sent back, corrected, approved: each move once, by whom it should be, and all of it in the history", async () => {
  const path = of("2020-H1");
  await surely(coordinator)(`PUT ${path}/activities/judges`, { body: training(10) });
  expect(await coordinator(`PUT ${path}/submitted`, { body: {}, seen: 1 })).toMatchObject({ status: 200, version: 2 });
  expect(await coordinator(`PUT ${path}/submitted`, { body: {}, seen: 1 })).toMatchObject({ status: 200, version: 2 });
  expect((await coordinator(`PUT ${path}/approved`, { body: {}, seen: 2 })).status).toBe(403);

  const back = await approver(`PUT ${path}/sentBack`, { body: { reason: "Men are missing" }, seen: 2 });
  expect(back.body.submission).toMatchObject({ state: "sentBack", reason: "Men are missing" });
  await surely(coordinator)(`PUT ${path}/activities/judges`, { body: training(12), seen: 1 });
  await surely(coordinator)(`PUT ${path}/submitted`, { body: {}, seen: 4 });
  const approved = await approver(`PUT ${path}/approved`, { body: {}, seen: 5 });
  expect(approved.body).toMatchObject({ version: 6, submission: { state: "approved", approvedBy: "ba-approver" } });
  expect((await approver(`PUT ${path}/approved`, { body: {}, seen: 5 })).version).toBe(6);

  const { body } = await coordinator(`GET ${path}/history`);
  expect(body.changes.map(({ n, type, by }: { n: number; type: string; by: string }) => [n, type, by])).toEqual([
    [1, "activity.recorded.v1", "ba-coordinator"],
    [2, "submission.submitted.v1", "ba-coordinator"],
    [3, "submission.sentBack.v1", "ba-approver"],
    [4, "activity.recorded.v1", "ba-coordinator"],
    [5, "submission.submitted.v1", "ba-coordinator"],
    [6, "submission.approved.v1", "ba-approver"],
  ]);
  expect(body.changes[3].detail.differences).toEqual([{ path: "participants.0.count", from: 10, to: 12 }]);
  expect(body.changes[0].at).toBe("2021-08-02T09:00:00.000Z");
});

test("forty recordings at once: all are there, and each is one line of history", async () => {
  const path = of("2020-H2");
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      eventuallyRecorded(`PUT ${path}/activities/t-${index}`, training(index + 1)),
    ),
  );
  expect(new Set(answers).size).toBe(40);
  const { body } = await coordinator(`GET ${path}`);
  expect(body.activities).toHaveLength(40);
  expect(body.version).toBe(40);
  expect((await coordinator(`GET ${path}/history`)).body.changes).toHaveLength(40);
});

/** Sends again what lost to others too often, as a client would; the repetition is safe. */
async function eventuallyRecorded(request: string, body: unknown): Promise<number> {
  for (;;) {
    const answer = await coordinator(request, { body });
    if (answer.status === 200) return answer.version ?? 0;
    expect(answer.status).toBe(409);
  }
}

test("a right that is taken away is gone with the next request", async () => {
  const hq = surely(await own.as("hq"));
  const { version } = await hq("PUT /people/tj-coordinator", {
    body: { role: "coordinator", office: "Dushanbe", places: ["BA"] },
    seen: await versionOf("tj-coordinator"),
  });
  const tajikistan = await own.as("tj-coordinator");
  expect((await tajikistan(`GET ${of("2020-H1")}`)).status).toBe(200);
  await hq("DELETE /people/tj-coordinator", { seen: version });
  expect((await tajikistan(`GET ${of("2020-H1")}`)).status).toBe(403);
});

const versionOf = async (subject: string): Promise<number> => {
  const { body } = await (await own.as("hq"))("GET /people");
  return body.people.find(({ person }: { person: { subject: string } }) => person.subject === subject).version;
};

test("headquarters opens an approved submission once more; what was approved counts until the correction is", async () => {
  const path = of("2021-H1");
  const hq = await own.as("hq");
  const total = async () => {
    const { body } = await surely(hq)("GET /totals?measure=training.participants&from=2021-H1&to=2021-H1");
    return body.total.value;
  };
  await surely(coordinator)(`PUT ${path}/activities/judges`, { body: training(10) });
  await surely(coordinator)(`PUT ${path}/submitted`, { body: {}, seen: 1 });
  await surely(approver)(`PUT ${path}/approved`, { body: {}, seen: 2 });
  expect(await total()).toBe(10);

  expect((await approver(`PUT ${path}/reopened`, { body: { reason: "error", text: "x" }, seen: 3 })).status).toBe(403);
  expect((await hq(`PUT ${path}/reopened`, { body: { reason: "bored", text: "x" }, seen: 3 })).status).toBe(422);
  const reopened = await hq(`PUT ${path}/reopened`, {
    body: { reason: "lateData", text: "A list of June came in August" },
    seen: 3,
  });
  expect(reopened.body.submission).toMatchObject({ state: "reopened", reason: "A list of June came in August" });
  await surely(coordinator)(`PUT ${path}/activities/judges?why=late%20list`, { body: training(14), seen: 1 });
  await surely(coordinator)(`PUT ${path}/submitted`, { body: {}, seen: 5 });
  expect(await total()).toBe(10);
  await surely(approver)(`PUT ${path}/approved`, { body: {}, seen: 6 });
  expect(await total()).toBe(14);

  const { body } = await coordinator(`GET ${path}/history`);
  expect(body.changes[4].detail).toMatchObject({
    why: "late list",
    differences: [{ path: "participants.0.count", from: 10, to: 14 }],
  });
});

test("a closed period takes nothing, but for the place that it is kept open for", async () => {
  const path = of("2019-H1");
  const hq = surely(await own.as("hq"));
  const period = "PUT /projects/bih-2019/periods/2019-H1";
  const closed = await hq(period, { body: { state: "closed", reason: "The report went out" } });
  const refused = await coordinator(`PUT ${path}/activities/judges`, { body: training(10) });
  expect(refused.body).toMatchObject({ status: 409, problems: [{ path: "path.period", code: "closed" }] });
  expect((await coordinator(`PUT ${path}/submitted`, { body: { nothingToReport: true }, seen: 0 })).status).toBe(409);
  expect((await coordinator(`GET ${path}`)).status).toBe(200);

  const body = { state: "closed", except: ["BA"], reason: "Bosnia and Herzegovina is late" };
  const open = await hq(period, { body, seen: closed.version });
  expect((await hq(period, { body, seen: closed.version })).version).toBe(open.version);
  expect((await coordinator(`PUT ${path}/activities/judges`, { body: training(10) })).status).toBe(200);
  expect((await hq("GET /projects/bih-2019")).body.periods).toEqual([
    { project: "bih-2019", period: "2019-H1", ...body },
  ]);
});

test("comments and reasons are looked through for personal data by the rules of the place, and not quoted", async () => {
  const path = of("2021-H2");
  const comment = (text: string) => coordinator(`PUT ${path}/comments/c1`, { body: { text } });
  // A number that exists in Bosnia and Herzegovina, without a country code.
  for (const [text, code] of [
    ["She answers at 061123456", "telephone"],
    ["Passport No A12345678", "documentNumber"],
    ["someone [at] example.org", "email"],
  ] as const) {
    const refused = await comment(text);
    expect(refused.body).toMatchObject({ status: 422, problems: [{ path: "text", code }] });
    expect(refused.text).not.toContain(text);
  }
  expect((await comment("There were 260 in all")).status).toBe(200);
  await surely(coordinator)(`PUT ${path}/activities/judges`, { body: training(10) });
  await surely(coordinator)(`PUT ${path}/submitted`, { body: {}, seen: 2 });
  const reason = await approver(`PUT ${path}/sentBack`, { body: { reason: "Call her, 061123456" }, seen: 3 });
  expect(reason.body).toMatchObject({ status: 422, problems: [{ path: "reason", code: "telephone" }] });
  expect((await coordinator(`DELETE ${path}/activities/judges?why=061123456`, { seen: 2 })).status).toBe(422);
});

test("what is said about a field stays, in order, and cannot be changed or said in another's name", async () => {
  const path = of("2022-H1");
  await surely(coordinator)(`PUT ${path}/activities/judges`, { body: training(10) });
  const body = { activity: "judges", field: "participants.0.count", text: "Are the men missing?" };
  await surely(approver)(`PUT ${path}/comments/z-first`, { body });
  await surely(coordinator)(`PUT ${path}/comments/a-second`, { body: { ...body, text: "There were none" } });
  expect((await approver(`PUT ${path}/comments/z-first`, { body })).status).toBe(200);
  expect((await approver(`PUT ${path}/comments/z-first`, { body: { text: "Never mind" } })).status).toBe(409);
  expect((await coordinator(`PUT ${path}/comments/z-first`, { body })).status).toBe(409);
  const { comments, version } = (await coordinator(`GET ${path}`)).body;
  expect(comments.map(({ id, by }: { id: string; by: string }) => [id, by])).toEqual([
    ["z-first", "ba-approver"],
    ["a-second", "ba-coordinator"],
  ]);
  expect(version).toBe(3);
});
